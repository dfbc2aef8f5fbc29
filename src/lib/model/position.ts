import type { GroupSummary } from '../domain/published.ts';

/**
 * Where a value without counts stands among the others'. It is a place, not a verdict: nothing says
 * whether the difference is more than chance.
 */
export interface Position {
	kind: 'position';
	place: 'lowest-quarter' | 'middle-half' | 'highest-quarter';
	q1: number;
	median: number;
	q3: number;
	n: number;
}

/** Null without a value, or when the group is too small to have quartiles. */
export function position(value: number | null, group: GroupSummary): Position | null {
	const { q1, median, q3, n } = group;
	if (value === null || q1 === null || median === null || q3 === null) return null;
	const place = value < q1 ? 'lowest-quarter' : value > q3 ? 'highest-quarter' : 'middle-half';
	return { kind: 'position', place, q1, median, q3, n };
}
