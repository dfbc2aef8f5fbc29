import { rowsInOrder, stableSort } from './stable-sort.ts';

/** What rows are sorted by; NaN is absent, and last whatever the direction. */
export interface RowKey {
	values: Float64Array;
	isDescending: boolean;
}

/** Row numbers sorted by the first key, ties by the next ones, then by row. */
export function rowOrder(size: number, keys: readonly RowKey[]): Uint32Array {
	const order = rowsInOrder(size);
	// The last key first: each sort keeps what the ones before it decided among its equals.
	for (const { values, isDescending } of [...keys].reverse())
		stableSort(order, values, isDescending);
	return order;
}
