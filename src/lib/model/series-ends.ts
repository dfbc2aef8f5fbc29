import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { differenceInterval, estimate, type Estimate } from './difference-interval.ts';
import type { DatedMeasure } from './trend-test.ts';

/** First and last value of a commune, at the limits that are shown and at those of an order. */
export interface SeriesEnds {
	first: Estimate;
	last: Estimate;
	change: Estimate;
	wideChange: Estimate;
}

/** Null unless the commune has counts at both periods. */
export function seriesEnds(
	points: readonly DatedMeasure[],
	{ from, to, unit }: { from: Period; to: Period; unit: Unit }
): SeriesEnds | null {
	const at = (period: Period) =>
		points.find((point) => point.period === period && point.value !== null);
	const start = at(from);
	const end = at(to);
	if (!start || !end) return null;
	const first = estimate(start, unit, 95);
	const last = estimate(end, unit, 95);
	const wideFirst = estimate(start, unit, 99.8);
	const wideLast = estimate(end, unit, 99.8);
	if (!first || !last || !wideFirst || !wideLast) return null;
	return {
		first,
		last,
		change: differenceInterval(first, last),
		wideChange: differenceInterval(wideFirst, wideLast)
	};
}
