import { name, sql, type Sql } from '../db/sql.ts';
import { smallestGroup } from '../domain/group.ts';
import { outsideField } from '../domain/strate.ts';
import { groupCodes } from './figure-territories.ts';
import type { PeerScope } from './peers.ts';

export const sentence =
	'À chaque période, que valent ces communes, la médiane de leur groupe et celle de la France ?';

export interface SeriesShown {
	/** A column each, in this order, under its code. */
	codes: readonly string[];
	/** Whose median is told; null: none. */
	group: PeerScope | null;
	/** Median of the communes under 10,000 inhabitants. */
	hasFrance: boolean;
}

/** One row per period that has a row of the indicator. */
export function seriesValues(indicator: string, { codes, group, hasFrance }: SeriesShown): Sql {
	const columns = [
		...codes.map((code) => sql`max(valeur) FILTER (code = ${code}) AS ${name(code)}`),
		...(group === null ? [] : [sql`${median(sql`groupe.membre IS NOT NULL`)} AS groupe`]),
		...(hasFrance ? [sql`${median(sql`strate <> ${outsideField}`)} AS france`] : [])
	].reduce(
		(all, one) => sql`${all},
			${one}`
	);
	const members =
		group === null
			? sql``
			: sql`
		LEFT JOIN (SELECT code AS membre FROM (${groupCodes(group)})) AS groupe
			ON groupe.membre = observation.code`;
	return sql`
		SELECT periode, ${columns}
		FROM observation
		JOIN commune USING (code)${members}
		WHERE indicateur = ${indicator}
		GROUP BY periode
		ORDER BY periode`;
}

function median(among: Sql): Sql {
	return sql`CASE WHEN count(valeur) FILTER (${among}) >= ${smallestGroup}
				THEN median(valeur) FILTER (${among}) END`;
}
