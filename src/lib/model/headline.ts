import type { IndicatorHeadline } from '../domain/headline.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { headlineCategories } from './headline-categories.ts';
import { headlineChange, headlineStep } from './headline-change.ts';
import { headlineDepartements } from './headline-departements.ts';
import { headlineSeries } from './headline-series.ts';
import { headlineSizes } from './headline-sizes.ts';
import { headlineTarget } from './headline-target.ts';

/** What the headlines of an indicator are drawn from. */
export interface HeadlineSource extends Pick<IndicatorSummary, 'rows' | 'trend' | 'strates'> {
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
	const facts = [
		headlineTarget(series, indicator),
		headlineChange(series, indicator),
		indicator.maille === 'france' ? headlineStep(series, indicator) : null,
		headlineSizes(source.strates, indicator),
		headlineDepartements(source.departements, indicator)
	];
	return facts.filter((fact) => fact !== null).slice(0, most);
}
