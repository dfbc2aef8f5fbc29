import { keptAnswer } from './kept-answers.ts';
import { rowsInOrder, stableSort } from './stable-sort.ts';

/** Row numbers by ascending value, absent (NaN) last, ties by row. Sorted once for each array. */
export const ascendingRows = keptAnswer((values: Float64Array): Uint32Array => {
	const order = rowsInOrder(values.length);
	stableSort(order, values);
	return order;
});
