import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Period } from '../domain/period.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { codeList } from './code-list.ts';
import { parseGroupSummary, summaryColumns } from './group-summary.ts';

export const sentence =
	'À chaque période, quelles sont la médiane et les quartiles de ces communes ?';

export type SummarySource = Pick<CatalogueIndicator, 'id' | 'unit' | 'isAdditive' | 'decimals'>;

/** One summary per period that has a row of the indicator, in time order. */
export function peerSeries(
	db: Database,
	indicator: SummarySource,
	codes: readonly string[]
): Promise<{ period: Period; summary: GroupSummary }[]> {
	return db.rows(
		sql`
			WITH observed AS (SELECT * FROM observation WHERE indicateur = ${indicator.id})
			SELECT periode, ${summaryColumns}
			FROM (SELECT DISTINCT periode FROM observed) AS published
			CROSS JOIN (${codeList(codes)}) AS territory
			LEFT JOIN observed USING (code, periode)
			GROUP BY periode
			ORDER BY periode`,
		(row) => ({ period: text(row, 'periode'), summary: parseGroupSummary(row, indicator) })
	);
}
