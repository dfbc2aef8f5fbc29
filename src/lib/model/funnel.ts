import { levels, type Confidence } from '../domain/confidence.ts';
import type { Interval } from './interval.ts';

/**
 * Limits, 0–1, between which the proportion of a commune of this denominator falls by chance alone
 * when its true value is `expected`.
 */
export function funnelLimits(
	expected: number,
	denominator: number,
	confidence: Confidence
): Interval {
	const half = levels[confidence].z * Math.sqrt((expected * (1 - expected)) / denominator);
	return { lower: Math.max(expected - half, 0), upper: Math.min(expected + half, 1) };
}

/** Whether an observed proportion is inside; the limits themselves are inside. */
export function isInsideFunnel(
	{ numerator, denominator }: { numerator: number; denominator: number },
	expected: number,
	confidence: Confidence
): boolean {
	const { lower, upper } = funnelLimits(expected, denominator, confidence);
	const observed = numerator / denominator;
	return lower <= observed && observed <= upper;
}
