/** Shades of the sequential palette, `--seq-1` to `--seq-5`. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/**
 * Class of a value among ascending bounds (one more than classes): each class holds its lower bound,
 * the last one its upper bound too. A value outside goes to the nearest class.
 */
export function classIndex(value: number, bounds: readonly number[]): number {
	const count = Math.max(1, bounds.length - 1);
	let index = 0;
	while (index < count - 1 && value >= (bounds[index + 1] ?? Infinity)) index++;
	return index;
}

/** Shade of a class: fewer than five classes are spread over the palette. */
export function shadeOf(index: number, count: number): Shade {
	const shade = count <= 1 ? 3 : 1 + Math.round((index * 4) / (count - 1));
	return shade <= 1 ? 1 : shade >= 5 ? 5 : shade === 2 ? 2 : shade === 3 ? 3 : 4;
}

export interface MapClass {
	shade: Shade;
	from: number;
	to: number;
	/** Territories in the class. */
	count: number;
}

/** The classes with their counts, lowest first; absent values belong to none. */
export function mapClasses(
	values: readonly (number | null)[],
	bounds: readonly number[]
): MapClass[] {
	const count = Math.max(0, bounds.length - 1);
	const classes = Array.from({ length: count }, (_, index) => ({
		shade: shadeOf(index, count),
		from: bounds[index] ?? 0,
		to: bounds[index + 1] ?? 0,
		count: 0
	}));
	for (const value of values) {
		const found = value === null ? undefined : classes[classIndex(value, bounds)];
		if (found) found.count++;
	}
	return classes;
}
