import type { Interval } from './interval.ts';

/** Which communes of a comparison cannot be told apart, their intervals overlapping. */
export type Overlap<T> =
	/** Fewer than two have a value. */
	| { kind: 'too-few' }
	/** Values, but fewer than two with counts: nothing says whether a difference is chance. */
	| { kind: 'no-counts' }
	| {
			kind: 'compared';
			/** Largest groups whose intervals all overlap, lowest first; a commune may be in several. */
			together: T[][];
			/** True when at least one pair is apart. */
			hasApart: boolean;
			/** With a value, but no interval. */
			uncounted: T[];
	  };

interface Placed {
	measure: { value: number | null };
	interval: Interval | null;
}

/**
 * Intervals that do not overlap differ at well under 5 % for one pair: a strict rule, that a reader
 * can check on the figures shown. Bounds that touch overlap.
 */
export function overlap<T extends Placed>(communes: readonly T[]): Overlap<T> {
	const valued = communes.filter(({ measure }) => measure.value !== null);
	if (valued.length < 2) return { kind: 'too-few' };
	const counted = valued.flatMap((commune) =>
		commune.interval === null ? [] : [{ commune, ...commune.interval }]
	);
	if (counted.length < 2) return { kind: 'no-counts' };
	const groups = sharedPoints(counted).map((group) => group.map(({ commune }) => commune));
	return {
		kind: 'compared',
		together: groups.filter(({ length }) => length > 1),
		hasApart: groups.length > 1,
		uncounted: valued.filter(({ interval }) => interval === null)
	};
}

/** Largest sets of intervals that share a point: those open where one of them begins. */
function sharedPoints<T extends Interval>(intervals: readonly T[]): T[][] {
	const byStart = [...intervals].sort((a, b) => a.lower - b.lower || a.upper - b.upper);
	const sets = byStart.map(({ lower: point }) =>
		byStart.filter(({ lower, upper }) => lower <= point && point <= upper)
	);
	return sets.filter(
		(set, index) =>
			!sets.some(
				(other, place) =>
					place !== index &&
					set.every((one) => other.includes(one)) &&
					(other.length > set.length || place < index)
			)
	);
}
