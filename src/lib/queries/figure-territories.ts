import { join, sql, type Sql } from '../db/sql.ts';
import { isNearest } from '../domain/selection.ts';
import { outsideField, type StrateId } from '../domain/strate.ts';
import { codeList } from './code-list.ts';
import { peerRows, type PeerScope } from './peers.ts';

/** The filters of an indicator's page; null: all of them. */
export interface FilteredCommunes {
	departement: string | null;
	region: string | null;
	strate: StrateId | null;
}

/** The communes that the filters keep, those of the field unless a strate is named. */
export function filteredCommunes({ departement, region, strate }: FilteredCommunes): Sql {
	const conditions = [
		strate === null ? sql`strate <> ${outsideField}` : sql`strate = ${strate}`,
		...(departement === null ? [] : [sql`departement = ${departement}`]),
		...(region === null ? [] : [sql`region = ${region}`])
	];
	return sql`SELECT code, nom, departement, strate FROM commune WHERE ${join(conditions, 'AND')}`;
}

/** Communes of every size. */
export function departementCommunes(departement: string): Sql {
	return sql`SELECT code, nom FROM commune WHERE departement = ${departement}`;
}

/** Codes of the group of a commune; those of `named` for a group that no condition gives. */
export function groupCodes({ code, kind, named = [] }: PeerScope): Sql {
	return isNearest(kind) || kind === 'named' ? codeList(named) : peerRows({ code, kind, named });
}

/** The commune, its group and the communes picked beside it. */
export function sheetCommunes(group: PeerScope, picked: readonly string[] = []): Sql {
	return sql`
			SELECT code, nom FROM commune
			WHERE code IN ${[group.code, ...picked]} OR code IN (${groupCodes(group)})`;
}
