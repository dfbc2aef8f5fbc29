import type { IndicatorHeadline } from '../domain/headline.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { strates } from '../domain/strate.ts';
import { headlineCoverage } from './headline-series.ts';
import { representative, representativeValue } from './representative.ts';

/** Under this many values, a group of a size is not set against another. */
export const headlineGroup = 20;

/**
 * The smallest communes against the largest of the field: first and last strate where half of the
 * communes, and at least twenty, have a value. Sizes are not compared on what is itself a size.
 */
export function headlineSizes(
	groups: readonly { strate: number; summary: GroupSummary }[],
	indicator: Pick<CatalogueIndicator, 'unit' | 'hasCounts' | 'isAdditive' | 'latest'>
): Extract<IndicatorHeadline, { kind: 'sizes' }> | null {
	if (indicator.isAdditive) return null;
	const measure = representative(indicator);
	const told = strates.flatMap(({ id }) => {
		const summary = groups.find(({ strate }) => strate === id)?.summary;
		const value = summary ? representativeValue(summary, measure) : null;
		if (!summary || value === null || summary.n < headlineGroup) return [];
		return summary.n < headlineCoverage * summary.size ? [] : [{ strate: id, value, n: summary.n }];
	});
	const small = told[0];
	const large = told.at(-1);
	if (!small || !large || small === large) return null;
	const difference = large.value - small.value;
	return { kind: 'sizes', measure, period: indicator.latest, small, large, difference };
}
