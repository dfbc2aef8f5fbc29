/** What rows are sorted by; NaN is absent, and last whatever the direction. */
export interface RowKey {
	values: Float64Array;
	isDescending: boolean;
}

/** Row numbers sorted by the first key, ties by the next ones, then by row. */
export function rowOrder(size: number, keys: readonly RowKey[]): Uint32Array {
	const order = Uint32Array.from({ length: size }, (_, row) => row);
	const [first, ...others] = keys;
	if (!first) return order;
	return order.sort((a, b) => {
		const difference = compare(first, a, b);
		if (difference !== 0) return difference;
		for (const key of others) {
			const next = compare(key, a, b);
			if (next !== 0) return next;
		}
		return a - b;
	});
}

function compare({ values, isDescending }: RowKey, a: number, b: number): number {
	const left = values[a] ?? NaN;
	const right = values[b] ?? NaN;
	if (left < right) return isDescending ? 1 : -1;
	if (left > right) return isDescending ? -1 : 1;
	return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}
