import { levels, type Confidence } from '../domain/confidence.ts';
import { lowerGamma } from './gamma.ts';

export interface Interval {
	lower: number;
	upper: number;
}

/**
 * Wilson interval of a proportion, 0–1. Exactly 0 at its lower end when nothing is counted, exactly 1
 * at its upper end when everything is. Null without a denominator, or when the part exceeds the whole.
 */
export function proportionInterval(
	numerator: number,
	denominator: number,
	confidence: Confidence
): Interval | null {
	if (denominator <= 0 || numerator < 0 || numerator > denominator) return null;
	const { z } = levels[confidence];
	const middle = 2 * numerator + z * z;
	const half = z * Math.sqrt(z * z + 4 * numerator * (1 - numerator / denominator));
	const width = 2 * (denominator + z * z);
	return {
		lower: numerator === 0 ? 0 : (middle - half) / width,
		upper: numerator === denominator ? 1 : (middle + half) / width
	};
}

/** Under this count, Byar's approximation is not good enough. */
export const smallCount = 10;

/**
 * Interval of a rate, per one of the denominator: exact (chi-square) limits of a Poisson count under
 * 10, Byar's beyond.
 */
export function rateInterval(
	numerator: number,
	denominator: number,
	confidence: Confidence
): Interval | null {
	if (denominator <= 0 || numerator < 0) return null;
	const { lower, upper } =
		numerator < smallCount
			? exactLimits(numerator, levels[confidence].alpha)
			: byarLimits(numerator, levels[confidence].z);
	return { lower: lower / denominator, upper: upper / denominator };
}

/** Limits of the mean of a Poisson count; too wide or under 0 for small counts. */
export function byarLimits(count: number, z: number): Interval {
	const next = count + 1;
	return {
		lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
		upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
	};
}

/** Means under which a count this high, or this low, has probability alpha / 2. */
function exactLimits(count: number, alpha: number): Interval {
	return {
		lower: count === 0 ? 0 : meanWhere(count, alpha / 2),
		upper: meanWhere(count + 1, 1 - alpha / 2)
	};
}

/** Mean x such that P(a, x) = probability, by bisection down to the last digit. */
function meanWhere(a: number, probability: number): number {
	let low = 0;
	let high = 1;
	while (lowerGamma(a, high) < probability) high *= 2;
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		if (lowerGamma(a, middle) < probability) low = middle;
		else high = middle;
	}
}
