import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { Period } from '../domain/period.ts';
import type { GroupSummary } from '../domain/published.ts';
import { parseGroupSummary, summaryColumns } from './group-summary.ts';
import type { SummarySource } from './peer-series.ts';
import { communesInField } from './territories.ts';

export const sentence =
	'Quelles sont la médiane et les quartiles des communes de moins de 10 000 habitants de chaque département, région, EPCI ou strate ?';

const keys = {
	departement: sql`departement`,
	region: sql`region`,
	epci: sql`epci`,
	strate: sql`strate::VARCHAR`
};
export type GroupKey = keyof typeof keys;

/** Communes of the field by group, ordered by its code; those in no group are left out. */
export function groupQuartiles(
	db: Database,
	indicator: SummarySource,
	{ by, period }: { by: GroupKey; period: Period }
): Promise<{ code: string; summary: GroupSummary }[]> {
	return db.rows(
		sql`
			${groupRows({ indicator: indicator.id, by, period, communes: communesInField })}
			ORDER BY key`,
		(row) => ({ code: text(row, 'key'), summary: parseGroupSummary(row, indicator) })
	);
}

/** The same of any communes, in no order. */
export function groupRows({
	indicator,
	by,
	period,
	communes
}: {
	indicator: string;
	by: GroupKey;
	period: Period;
	communes: Sql;
}): Sql {
	return sql`
			SELECT key, ${summaryColumns}
			FROM (SELECT code, ${keys[by]} AS key FROM (${communes})) AS territory
			LEFT JOIN (
				SELECT code, valeur, numerateur, denominateur
				FROM observation
				WHERE indicateur = ${indicator} AND periode = ${period}
			) USING (code)
			WHERE key IS NOT NULL
			GROUP BY key`;
}
