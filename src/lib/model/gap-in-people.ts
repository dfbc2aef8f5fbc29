import type { Direction } from '../domain/indicator.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import { valueInterval } from './value-interval.ts';

/** What separates a commune from a value of its group, in units of its own numerator. */
export interface GapInPeople {
	/** More of the numerator, or fewer of it when low is better. */
	side: 'more' | 'fewer';
	/** Whole, at least 1. */
	count: number;
	/** 95 % interval, whole; 0 when the commune may be there already. */
	lower: number;
	upper: number;
	/** False when the interval holds 0: the gap may be chance. */
	isClear: boolean;
}

/**
 * How many more of what is counted would bring the commune to `target`, a value of its group in the
 * indicator's unit: target × denominator − numerator. The interval is that of the commune's own value
 * (Wilson for a percentage), turned into people; the group's value is taken as it is. Null without
 * counts or target, when high is neither good nor bad, and when less than one is missing.
 */
export function gapInPeople(
	own: { numerator: number | null; denominator: number | null },
	target: number | null,
	{ unit, direction }: { unit: Unit; direction: Direction }
): GapInPeople | null {
	const scale = ratioScale(unit);
	const { numerator, denominator } = own;
	if (direction === 'none' || scale === null || target === null) return null;
	if (numerator === null || denominator === null) return null;
	const interval = valueInterval({ numerator, denominator }, unit, 95);
	if (interval === null) return null;
	const sign = direction === 'higher' ? 1 : -1;
	const missing = (value: number) => (sign * (target - value) * denominator) / scale;
	const count = Math.round(missing((scale * numerator) / denominator));
	if (count < 1) return null;
	const bounds = [missing(interval.lower), missing(interval.upper)];
	return {
		side: direction === 'higher' ? 'more' : 'fewer',
		count,
		// Rounding must not leave the count outside its own interval.
		lower: Math.min(Math.max(Math.round(Math.min(...bounds)), 0), count),
		upper: Math.max(Math.round(Math.max(...bounds)), count),
		isClear: Math.min(...bounds) > 0
	};
}
