import { greatest, least } from 'd3-array';
import type { IndicatorHeadline } from '../domain/headline.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { headlineCoverage } from './headline-series.ts';
import { headlineGroup } from './headline-sizes.ts';
import { representative, representativeValue } from './representative.ts';

/** Under this many departements with enough values, ends are not told. */
const fewest = 10;

/**
 * Lowest and highest departement, none of them equalled. By communes, half of them and at least
 * twenty must have a value; nothing is told of totals, which only say how many communes there are.
 */
export function headlineDepartements(
	departements: readonly { code: string; summary: GroupSummary }[],
	indicator: Pick<CatalogueIndicator, 'unit' | 'hasCounts' | 'isAdditive' | 'latest' | 'maille'>
): Extract<IndicatorHeadline, { kind: 'departements' }> | null {
	if (indicator.isAdditive) return null;
	const isOwn = indicator.maille === 'departement';
	const measure = isOwn ? 'own' : representative(indicator);
	const told = departements.flatMap(({ code, summary }) => {
		const value = isOwn
			? summary.aggregate
			: representativeValue(summary, representative(indicator));
		const isWide = summary.n >= headlineGroup && summary.n >= headlineCoverage * summary.size;
		return value === null || !(isOwn || isWide) ? [] : [{ code, value, n: summary.n }];
	});
	const lowest = least(told, ({ value }) => value);
	const highest = greatest(told, ({ value }) => value);
	if (!lowest || !highest || told.length < fewest) return null;
	const isEqualled = (end: number) => told.filter(({ value }) => value === end).length > 1;
	if (isEqualled(lowest.value) || isEqualled(highest.value)) return null;
	const { latest: period } = indicator;
	return { kind: 'departements', measure, period, lowest, highest, among: told.length };
}
