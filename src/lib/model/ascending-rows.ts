/** Row numbers by ascending value, absent (NaN) last, ties by row. Sorted once for each array. */
export function ascendingRows(values: Float64Array): Uint32Array {
	const known = orders.get(values);
	if (known) return known;
	const order = Uint32Array.from(values, (_, row) => row).sort((a, b) => {
		const [left, right] = [values[a] ?? NaN, values[b] ?? NaN];
		if (left < right) return -1;
		if (left > right) return 1;
		const isAbsent = Number(Number.isNaN(left)) - Number(Number.isNaN(right));
		return isAbsent === 0 ? a - b : isAbsent;
	});
	orders.set(values, order);
	return order;
}

const orders = new WeakMap<Float64Array, Uint32Array>();
