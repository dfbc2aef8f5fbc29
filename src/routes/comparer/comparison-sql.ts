import { printedSql } from '../../lib/db/printed-sql.ts';
import { seriesValues } from '../../lib/queries/figure-series.ts';
import { comparedValues } from '../../lib/queries/named-values.ts';
import type { SideBySideRow } from './side-by-side-rows.ts';

/** The SQL of both figures of a line of the board, as a reader runs it on the site's tables. */
export const comparisonSql = {
	values: ({ indicator, cells, france }: SideBySideRow) =>
		printedSql(
			comparedValues(
				{ indicator: indicator.id, period: indicator.latest },
				cells.map(({ code }) => code),
				france !== null
			)
		),

	trend: ({ indicator, cells }: SideBySideRow) =>
		printedSql(
			seriesValues(indicator.id, {
				codes: cells.map(({ code }) => code),
				group: null,
				hasFrance: false
			})
		)
};
