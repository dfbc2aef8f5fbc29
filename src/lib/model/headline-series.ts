import type { HeadlineMeasure, HeadlinePoint } from '../domain/headline.ts';
import { periodPosition } from '../domain/period.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { representative, representativeValue } from './representative.ts';

/** Under this share of the territories, a period says too little of the whole to be compared. */
export const headlineCoverage = 0.5;

/** A series in time order, of a whole: only the periods that may be compared. */
export interface HeadlineSeries {
	measure: HeadlineMeasure;
	points: (HeadlinePoint & { at: number })[];
	/** Periods with a value, comparable or not. */
	known: number;
}

/** National values as published; for territories what stands for all, where half of them have a value. */
export function headlineSeries(
	{ rows, trend }: Pick<IndicatorSummary, 'rows' | 'trend'>,
	indicator: Pick<CatalogueIndicator, 'unit' | 'hasCounts' | 'maille'>
): HeadlineSeries {
	if (indicator.maille === 'france') {
		const points = rows.flatMap(({ period, value }) => placed({ period, value, n: null }));
		return { measure: 'own', points: inTimeOrder(points), known: points.length };
	}
	const measure = representative(indicator);
	const known = trend.flatMap(({ period, summary }) =>
		placed({ period, value: representativeValue(summary, measure), n: summary.n }).map((point) => ({
			...point,
			isWide: summary.n >= headlineCoverage * summary.size
		}))
	);
	const points = known
		.filter(({ isWide }) => isWide)
		.map(({ period, value, n, at }) => ({ period, value, n, at }));
	return { measure, points: inTimeOrder(points), known: known.length };
}

function placed({ period, value, n }: { period: string; value: number | null; n: number | null }) {
	const at = periodPosition(period);
	return value === null || at === null ? [] : [{ period, value, n, at }];
}

function inTimeOrder<T extends { at: number }>(points: readonly T[]): T[] {
	return [...points].sort((a, b) => a.at - b.at);
}
