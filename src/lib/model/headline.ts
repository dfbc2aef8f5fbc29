import type { IndicatorHeadline } from '../domain/headline.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { headlineCategories } from './headline-categories.ts';
import { headlineChange, headlineStep } from './headline-change.ts';
import { headlineDepartements } from './headline-departements.ts';
import { headlineSeries } from './headline-series.ts';
import { headlineSizes } from './headline-sizes.ts';
import { headlineTarget } from './headline-target.ts';

/** What the headlines of an indicator are drawn from. */
export interface HeadlineSource extends Pick<
	IndicatorSummary,
	'rows' | 'trend' | 'strates' | 'jumps'
> {
	departements: { code: string; summary: IndicatorSummary['departements'][number]['summary'] }[];
}

/** Sentences under the key figure: more would be a report. */
const most = 3;

/**
 * The facts that open an indicator's page, in reading order, each by its own rule and left out when
 * the rule does not hold. There is always one: what forbids to speak of a change is a fact too.
 */
export function indicatorHeadlines(
	indicator: CatalogueIndicator,
	source: HeadlineSource
): IndicatorHeadline[] {
	if (indicator.maille === 'modalite') return headlineCategories(source.rows, indicator);
	const series = headlineSeries(source, indicator);
	const jumps = headlineJumps(source.jumps, indicator);
	const facts = [
		headlineTarget(series, indicator),
		headlineChange(series, indicator),
		indicator.maille === 'france' ? headlineStep(series, indicator) : null,
		jumps !== null && jumps.clear > 0 ? jumps : null,
		headlineSizes(source.strates, indicator),
		headlineDepartements(source.departements, indicator),
		// That nobody moved beyond chance is told where nothing else is left to tell.
		jumps?.clear === 0 ? jumps : null
	];
	return facts.filter((fact) => fact !== null).slice(0, most);
}

/** As the build found them (model/rank-jump.ts): nothing where nobody moved, beyond chance or not. */
function headlineJumps(
	jumps: IndicatorSummary['jumps'],
	{ direction }: Pick<CatalogueIndicator, 'direction'>
): Extract<IndicatorHeadline, { kind: 'jumps' }> | null {
	if (jumps === null || jumps.moved === 0) return null;
	return { kind: 'jumps', isAscending: direction === 'lower', ...jumps };
}
