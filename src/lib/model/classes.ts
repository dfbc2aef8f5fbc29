/** Classes of a map. */
export interface Classes {
	/** Ascending, one more than classes: a class holds its lower bound, the last one its upper bound too. */
	bounds: number[];
	/** Class of each value, 0 the lowest; null for an absent one, which is in no class. */
	indexes: (number | null)[];
}

/**
 * At most `count` classes of about as many territories. Bounds are observed values, so that equal
 * values are in one class, even if that makes classes fewer or uneven. The highest value is a class
 * of its own when it is that frequent: its bounds are then equal.
 */
export function classes(values: readonly (number | null)[], count: number): Classes {
	const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
	const min = sorted[0];
	const max = sorted.at(-1);
	if (min === undefined || max === undefined)
		return { bounds: [], indexes: values.map(() => null) };
	const bounds = [min];
	for (let index = 1; index < count; index++) {
		const bound = sorted[Math.ceil((index * sorted.length) / count)] ?? max;
		if (bound > (bounds.at(-1) ?? min)) bounds.push(bound);
	}
	bounds.push(max);
	return {
		bounds,
		indexes: values.map((value) => (value === null ? null : classOf(value, bounds)))
	};
}

/** Class of a value among bounds; one outside goes to the nearest class. */
export function classOf(value: number, bounds: readonly number[]): number {
	const last = Math.max(bounds.length - 2, 0);
	let index = 0;
	while (index < last && value >= (bounds[index + 1] ?? Infinity)) index++;
	return index;
}
