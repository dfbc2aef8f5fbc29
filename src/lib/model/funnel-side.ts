import { ratioScale, type Unit } from '../domain/unit.ts';
import type { Confidence } from '../domain/confidence.ts';
import { isInsideFunnel } from './funnel.ts';
import { rateInterval, type Interval } from './interval.ts';

/** Where a commune is: −2 and −1 under the 99.8 and 95 % limits, 1 and 2 above them, 0 inside. */
export type FunnelSide = -2 | -1 | 0 | 1 | 2;

interface Counts {
	numerator: number;
	denominator: number;
}

/**
 * Gives the side of each commune around one expected value, in the unit of the indicator. The answer
 * is that of the verdict: a rate is outside when its interval leaves the expected one out. Intervals
 * of counts are kept from one call to the next, since small communes share few of them.
 */
export function funnelSideOf(expected: number, unit: Unit): (counts: Counts) => FunnelSide {
	const known = { 95: new Map<number, Interval>(), 99.8: new Map<number, Interval>() };
	const share = expected / (ratioScale(unit) ?? 1);

	function isInside(counts: Counts, confidence: Confidence): boolean {
		if (unit === 'percent') return isInsideFunnel(counts, share, confidence);
		const mean = share * counts.denominator;
		let interval = known[confidence].get(counts.numerator);
		if (!interval) {
			interval = rateInterval(counts.numerator, 1, confidence) ?? { lower: 0, upper: Infinity };
			known[confidence].set(counts.numerator, interval);
		}
		return interval.lower <= mean && mean <= interval.upper;
	}

	return (counts) => {
		if (isInside(counts, 95)) return 0;
		const isAbove = counts.numerator > share * counts.denominator;
		if (isInside(counts, 99.8)) return isAbove ? 1 : -1;
		return isAbove ? 2 : -2;
	};
}

/**
 * How many standard deviations a commune is from the expected value, signed, to order those outside:
 * the normal score of a percentage; for a rate 2(√x − √E), whose spread is 1 whatever the count.
 */
export function funnelDeviation(
	{ numerator, denominator }: Counts,
	expected: number,
	unit: Unit
): number {
	const mean = (expected / (ratioScale(unit) ?? 1)) * denominator;
	if (unit !== 'percent') return 2 * (Math.sqrt(numerator) - Math.sqrt(mean));
	const spread = Math.sqrt(mean * (1 - expected / 100));
	if (spread > 0) return (numerator - mean) / spread;
	return numerator === mean ? 0 : Math.sign(numerator - mean) * Infinity;
}
