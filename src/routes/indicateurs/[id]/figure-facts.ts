import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { spokenValue } from '../../../lib/text/key-figure.ts';
import { formatValue } from '../../../lib/text/value.ts';

type ViewSql = (typeof import('./view-sql.ts'))['viewSql'];

/**
 * What every figure of the page says alike: its source, its numbers, whether they are simulated, its embed.
 * `ask` picks the question that gives its table: SQL is written when it is taken away, not before.
 */
export function figureFacts(
	indicator: CatalogueIndicator,
	figure: IndicatorFigure,
	ask: (queries: ViewSql) => string
) {
	const { id, unit, decimals, sourceTitle, sourceUrl, producer, isSimulated } = indicator;
	return {
		frame: {
			source: `${typeset(sourceTitle)} (${typeset(producer)})`,
			sourceUrl,
			isSimulated,
			about: {
				indicator: id,
				embed: `indicateur-${figure}` as const,
				sql: async () => ask((await import('./view-sql.ts')).viewSql)
			}
		},
		format: (value: number) => formatValue(value, unit, decimals),
		/** Short: an axis repeats it, and round values need no decimal. */
		formatTick: (value: number) => spokenValue(value, { unit, decimals })
	};
}
