import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { NearestKind, PeerKind } from '../domain/selection.ts';
import { outsideField } from '../domain/strate.ts';
import { codeList } from './code-list.ts';
import { nearestPeers } from './nearest-peers.ts';
import { similarPeers } from './similar-peers.ts';

export const sentence =
	'Avec quelles communes celle-ci est-elle comparée ? Jamais avec elle-même, et seulement avec des communes de moins de 10 000 habitants, sauf si elle n’en est pas.';

export interface PeerScope {
	code: string;
	kind: PeerKind;
	/** Hand-picked communes, for `named`. */
	named?: readonly string[];
}

/** Codes of the group: by INSEE code, `named` too; nearest first for the two kinds that are near. */
export function peers(db: Database, { code, kind, named = [] }: PeerScope): Promise<string[]> {
	if (kind === 'similar') return similarPeers(db, code);
	if (kind === 'departement-nearest') return nearestPeers(db, code);
	return db.rows(
		sql`
			${peerRows({ code, kind, named })}
			ORDER BY other.code`,
		(row) => text(row, 'code')
	);
}

/** The group of a commune that a condition gives, in no order. */
export function peerRows({ code, kind, named = [] }: PeerScope & { kind: ConditionKind }): Sql {
	return sql`SELECT other.code
			FROM commune AS self
			JOIN commune AS other ON other.code <> self.code AND ${peerCondition(kind, named)}
			WHERE self.code = ${code}`;
}

type ConditionKind = Exclude<PeerKind, NearestKind>;

/** What makes of `other` a peer of `self`, two rows of `commune`: the same groups as model/peers.ts. */
function peerCondition(kind: ConditionKind, named: readonly string[]): Sql {
	const inField = sql`other.strate <> ${outsideField}`;
	const ofThePlace = sql`(${inField} OR self.strate = ${outsideField})`;
	const conditions: Record<typeof kind, Sql> = {
		departement: sql`other.departement = self.departement AND ${ofThePlace}`,
		region: sql`other.region = self.region AND ${ofThePlace}`,
		epci: sql`other.epci = self.epci AND ${ofThePlace}`,
		strate: sql`other.strate = self.strate`,
		'departement-strate': sql`other.strate = self.strate AND other.departement = self.departement`,
		'region-strate': sql`other.strate = self.strate AND other.region = self.region`,
		all: inField,
		named: sql`other.code IN (${codeList(named)})`
	};
	return conditions[kind];
}
