import { rowsInOrder, stableSort } from './stable-sort.ts';

/** Row numbers by ascending value, absent (NaN) last, ties by row. Sorted once for each array. */
export function ascendingRows(values: Float64Array): Uint32Array {
	const known = orders.get(values);
	if (known) return known;
	const order = rowsInOrder(values.length);
	stableSort(order, values);
	orders.set(values, order);
	return order;
}

const orders = new WeakMap<Float64Array, Uint32Array>();
