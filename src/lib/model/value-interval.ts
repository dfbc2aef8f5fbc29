import { ratioScale, type Unit } from '../domain/unit.ts';
import type { Confidence } from '../domain/confidence.ts';
import { proportionInterval, rateInterval, type Interval } from './interval.ts';

/** Interval of a value in its own unit; null when the unit is not a ratio or the counts make none. */
export function valueInterval(
	{ numerator, denominator }: { numerator: number; denominator: number },
	unit: Unit,
	confidence: Confidence
): Interval | null {
	const scale = ratioScale(unit);
	if (scale === null) return null;
	const interval =
		unit === 'percent'
			? proportionInterval(numerator, denominator, confidence)
			: rateInterval(numerator, denominator, confidence);
	return interval && { lower: interval.lower * scale, upper: interval.upper * scale };
}
