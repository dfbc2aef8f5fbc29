import { ratioScale, type Unit } from '../domain/unit.ts';
import type { Confidence } from '../domain/confidence.ts';
import type { Interval } from './interval.ts';
import { valueInterval } from './value-interval.ts';

/** A value with its interval at the same confidence. */
export interface Estimate extends Interval {
	value: number;
}

/**
 * Interval of b − a, both independent, from the interval of each: square-and-add (Newcombe's hybrid
 * score method, 1998, when they are Wilson's; MOVER, Zou and Donner 2008, in general). Unlike d ± z·s
 * it stays honest near 0 and 100 %, and for small counts.
 */
export function differenceInterval(a: Estimate, b: Estimate): Estimate {
	const value = b.value - a.value;
	return {
		value,
		lower: value - Math.hypot(b.value - b.lower, a.upper - a.value),
		upper: value + Math.hypot(b.upper - b.value, a.value - a.lower)
	};
}

/** Value of counts in the indicator's unit, not rounded, with its interval; null when there is none. */
export function estimate(
	counts: { numerator: number | null; denominator: number | null },
	unit: Unit,
	confidence: Confidence
): Estimate | null {
	const { numerator, denominator } = counts;
	if (numerator === null || denominator === null) return null;
	const interval = valueInterval({ numerator, denominator }, unit, confidence);
	const scale = ratioScale(unit);
	if (interval === null || scale === null) return null;
	return { value: (scale * numerator) / denominator, ...interval };
}
