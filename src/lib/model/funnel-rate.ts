import { levels, type Confidence } from '../domain/confidence.ts';
import { lowerGamma } from './gamma.ts';
import { byarLimits, smallCount, type Interval } from './interval.ts';

/**
 * Limits between which the rate of a commune of this denominator falls by chance alone when its true
 * rate is `expected`; all rates per one of the denominator. They turn `rateInterval` round: with
 * E = expected × denominator, the upper limit is the largest count whose interval still reaches down
 * to E, the lower one the smallest count whose interval reaches up to E. Hence a commune is inside
 * if and only if the interval of its rate holds `expected`. Counts are taken as real numbers, so that
 * the limits are smooth lines: exact (chi-square) under 10, where « lower(x) ≤ E » reads
 * P(x, E) ≥ α/2 and « upper(x) ≥ E » reads P(x + 1, E) ≤ 1 − α/2, Byar's beyond.
 */
export function rateFunnelLimits(
	expected: number,
	denominator: number,
	confidence: Confidence
): Interval {
	const mean = expected * denominator;
	return {
		lower: lowestCount(mean, levels[confidence]) / denominator,
		upper: highestCount(mean, levels[confidence]) / denominator
	};
}

interface Level {
	z: number;
	alpha: number;
}

function highestCount(mean: number, { z, alpha }: Level): number {
	if (byarLimits(smallCount, z).lower > mean)
		return turningPoint(0, smallCount, (count) => count > 0 && lowerGamma(count, mean) < alpha / 2);
	let high = 2 * smallCount;
	while (byarLimits(high, z).lower <= mean) high *= 2;
	return turningPoint(smallCount, high, (count) => byarLimits(count, z).lower > mean);
}

function lowestCount(mean: number, { z, alpha }: Level): number {
	if (byarLimits(smallCount, z).upper >= mean)
		return turningPoint(0, smallCount, (count) => lowerGamma(count + 1, mean) <= 1 - alpha / 2);
	return turningPoint(smallCount, mean, (count) => byarLimits(count, z).upper >= mean);
}

/** Where a condition that is false below and true above begins to hold; `low` when it always does. */
function turningPoint(low: number, high: number, holds: (count: number) => boolean): number {
	let [from, to] = [low, high];
	if (holds(from)) return from;
	for (;;) {
		const middle = (from + to) / 2;
		if (middle <= from || middle >= to) return to;
		if (holds(middle)) to = middle;
		else from = middle;
	}
}
