import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import {
	isSameColumn,
	type ExploreColumn,
	type ExploreGroup,
	type ExploreQuestion
} from '../domain/explore.ts';
import type { GroupSummary } from '../domain/published.ts';
import { alias, exploreSource, exploreWhere } from './explore-filter.ts';
import { parseGroupSummary, summaryColumns, type SummarisedIndicator } from './group-summary.ts';

export const sentence =
	'Parmi les communes filtrées, quels sont dans chaque groupe le nombre de valeurs, la médiane, les quartiles et la moyenne pondérée ?';

const keys: Record<ExploreGroup, Sql> = {
	departement: sql`commune.departement`,
	region: sql`commune.region`,
	epci: sql`commune.epci`,
	strate: sql`commune.strate::VARCHAR`
};

const names: Record<ExploreGroup, Sql> = {
	departement: sql`(SELECT nom FROM departement WHERE departement.code = groupe)`,
	region: sql`(SELECT nom FROM region WHERE region.code = groupe)`,
	epci: sql`(SELECT nom FROM epci WHERE epci.code = groupe)`,
	strate: sql`groupe`
};

export interface ExploreGroupRow {
	code: string;
	name: string;
	summary: GroupSummary;
}

/** One row a group, by its code; communes in no group are left out. */
export function exploreGroupRows(
	question: ExploreQuestion,
	{ by, column }: { by: ExploreGroup; column: ExploreColumn }
): Sql {
	const place = question.columns.findIndex((other) => isSameColumn(other, column));
	const table = alias(place);
	return sql`SELECT groupe, ${names[by]} AS nom,${summaryColumns}
FROM (
	SELECT commune.code, ${keys[by]} AS groupe, ${table}.valeur, ${table}.numerateur, ${table}.denominateur
	FROM ${exploreSource(question)}
	WHERE ${exploreWhere(question)}
) AS territory
WHERE groupe IS NOT NULL
GROUP BY groupe
ORDER BY groupe`;
}

export function exploreGroupSummaries(
	db: Database,
	query: Sql,
	indicator: SummarisedIndicator
): Promise<ExploreGroupRow[]> {
	return db.rows(query, (row) => ({
		code: text(row, 'groupe'),
		name: text(row, 'nom'),
		summary: parseGroupSummary(row, indicator)
	}));
}
