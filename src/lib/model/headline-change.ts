import { greatest } from 'd3-array';
import type { HeadlinePoint, IndicatorHeadline } from '../domain/headline.ts';
import type { Break } from './change.ts';
import { isBetween } from './change.ts';
import type { HeadlineSeries } from './headline-series.ts';

interface Breaks {
	breaks: readonly Break[];
}

/**
 * From the first period to the last; where the series is broken between them, from the first period
 * after the last break. When that leaves fewer than two, the reason why no change is told.
 */
export function headlineChange(
	{ measure, points, known }: HeadlineSeries,
	{ breaks }: Breaks
): Extract<IndicatorHeadline, { kind: 'change' | 'no-change' }> | null {
	const first = points[0];
	const last = points.at(-1);
	if (known === 0) return null;
	if (!first || !last || points.length < 2) {
		return { kind: 'no-change', reason: known < 2 ? 'one-period' : 'few', breaks: [] };
	}
	const crossed = breaks.filter(({ period }) => isBetween(period, first, last));
	const from = points.find(
		(point) => !crossed.some(({ period }) => isBetween(period, point, last))
	);
	if (!from || from === last) {
		return { kind: 'no-change', reason: 'break', breaks: crossed.map(({ period }) => period) };
	}
	return {
		kind: 'change',
		measure,
		from: point(from),
		to: point(last),
		difference: last.value - from.value,
		after: crossed.at(-1)?.period ?? null
	};
}

/** Told of at least three steps, and of one that no other equals: else there is nothing to single out. */
export function headlineStep(
	{ points }: HeadlineSeries,
	{ breaks }: Breaks
): Extract<IndicatorHeadline, { kind: 'step' }> | null {
	const steps = points.slice(1).flatMap((to, index) => {
		const from = points[index];
		const isCut = !from || breaks.some(({ period }) => isBetween(period, from, to));
		// A step of several years is as long as the sources are apart: it is not singled out.
		if (isCut || to.at - from.at > 1.01) return [];
		return [{ from: point(from), to: point(to), difference: to.value - from.value }];
	});
	const size = ({ difference }: { difference: number }) => Math.abs(difference);
	const found = greatest(steps, size);
	if (steps.length < 3 || !found || found.difference === 0) return null;
	if (steps.filter((step) => size(step) === size(found)).length > 1) return null;
	return { kind: 'step', ...found };
}

function point({ period, value, n }: HeadlinePoint): HeadlinePoint {
	return { period, value, n };
}
