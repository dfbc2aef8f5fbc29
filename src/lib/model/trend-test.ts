import { periodPosition, type Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { isBetween, type Break } from './change.ts';
import { levels } from '../domain/confidence.ts';
import type { Measure } from './measure.ts';
import { valueInterval } from './value-interval.ts';
import { weightedSlope, type WeightedPoint } from './weighted-slope.ts';

/** `unclear` is an answer of the test; the last three mean that there was no test. */
export type RecentTrend =
	| {
			kind: 'up' | 'down' | 'unclear';
			/** Per year, in the unit of the indicator. */
			slope: number;
			chiSquare: number;
			from: Period;
			to: Period;
	  }
	| { kind: 'too-short' | 'broken' | 'no-counts' };

export type DatedMeasure = Measure & { period: Period };

const years = 5;
/** Chi-square at 99.8 %, one degree of freedom: 9.5495. */
const threshold = levels[99.8].z ** 2;

/** Evolution over the last five consecutive years that have a value, beyond chance or not. */
export function recentTrend(
	series: readonly DatedMeasure[],
	{ unit, breaks }: { unit: Unit; breaks: readonly Break[] }
): RecentTrend {
	const known = series
		.flatMap((point) => {
			const at = periodPosition(point.period);
			return point.value === null || at === null ? [] : [{ ...point, at }];
		})
		.sort((a, b) => a.at - b.at)
		.slice(-years);
	const first = known[0];
	const last = known.at(-1);
	if (!first || !last || known.length < years || !isYearly(known)) return { kind: 'too-short' };
	if (breaks.some(({ period }) => isBetween(period, first, last))) return { kind: 'broken' };
	const points = known.map((point) => weighted(point, unit)).filter((point) => point !== null);
	const tested = points.length < years ? null : slopeTest(points);
	if (tested === null) return { kind: 'no-counts' };
	return { ...tested, from: first.period, to: last.period };
}

/**
 * Beyond chance when chi-square passes the threshold and leaving any one year out keeps the sign;
 * null when the weights allow no test.
 */
export function slopeTest(
	points: readonly WeightedPoint[]
): { kind: 'up' | 'down' | 'unclear'; slope: number; chiSquare: number } | null {
	const whole = weightedSlope(points);
	if (whole === null) return null;
	const { slope, chiSquare } = whole;
	const isSteady = points.every((_, left) => {
		const rest = weightedSlope(points.filter((_point, index) => index !== left));
		return rest !== null && Math.sign(rest.slope) === Math.sign(slope);
	});
	const isClear = chiSquare > threshold && isSteady;
	return { kind: isClear ? (slope > 0 ? 'up' : 'down') : 'unclear', slope, chiSquare };
}

function isYearly(points: readonly { period: Period; at: number }[]): boolean {
	return points.every(
		({ period, at }, index) =>
			period.length === 4 && (index === 0 || at - (points[index - 1]?.at ?? at) === 1)
	);
}

/** Weight from the width of the interval, which is never nil, unlike p(1 − p). */
function weighted(
	{ at, value, numerator, denominator }: DatedMeasure & { at: number },
	unit: Unit
): WeightedPoint | null {
	if (value === null || numerator === null || denominator === null) return null;
	const interval = valueInterval({ numerator, denominator }, unit, 95);
	if (interval === null) return null;
	const deviation = (interval.upper - interval.lower) / (2 * levels[95].z);
	return { x: at, y: value, weight: 1 / deviation ** 2 };
}
