/**
 * Sorts row numbers by a value, in place: NaN last whatever the direction, equal rows left in the order
 * they had. By digits and not by comparisons: six million rows take a fraction of the time.
 */
export function stableSort(order: Uint32Array, values: Float64Array, isDescending = false): void {
	const { high, low } = sortableBits(values, isDescending);
	let from: Uint32Array = order;
	let to: Uint32Array = new Uint32Array(order.length);
	for (const words of [low, high]) {
		for (const shift of shifts) {
			const starts = digitStarts(from, words, shift);
			if (starts === null) continue;
			for (let index = 0; index < from.length; index++) {
				const row = from[index] ?? 0;
				const digit = ((words[row] ?? 0) >>> shift) & digitMask;
				const place = starts[digit] ?? 0;
				to[place] = row;
				starts[digit] = place + 1;
			}
			[from, to] = [to, from];
		}
	}
	if (from !== order) order.set(from);
}

/** Row numbers in their own order. */
export function rowsInOrder(size: number): Uint32Array {
	const rows = new Uint32Array(size);
	for (let row = 0; row < size; row++) rows[row] = row;
	return rows;
}

/** Eleven bits at a time: counts that stay in the processor's nearest cache. */
const shifts = [0, 11, 22] as const;
const digitMask = 2_047;

/** Where the rows of each digit begin; null when all have the same one, and nothing is to move. */
function digitStarts(rows: Uint32Array, words: Uint32Array, shift: number): Uint32Array | null {
	const counts = new Uint32Array(digitMask + 1);
	for (let index = 0; index < rows.length; index++) {
		const digit = ((words[rows[index] ?? 0] ?? 0) >>> shift) & digitMask;
		counts[digit] = (counts[digit] ?? 0) + 1;
	}
	let start = 0;
	for (let digit = 0; digit <= digitMask; digit++) {
		const count = counts[digit] ?? 0;
		if (count === rows.length) return null;
		counts[digit] = start;
		start += count;
	}
	return counts;
}

/** The bits of each number, turned so that unsigned words compare as the numbers do. */
function sortableBits(values: Float64Array, isDescending: boolean) {
	const high = new Uint32Array(values.length);
	const low = new Uint32Array(values.length);
	const one = new Float64Array(1);
	const words = new Uint32Array(one.buffer);
	const direction = isDescending ? allBits : 0;
	for (let row = 0; row < values.length; row++) {
		// Adding 0 makes one zero of the two.
		const value = (values[row] ?? NaN) + 0;
		one[0] = value;
		// A negative number is the greater the smaller its bits are; a positive one comes after it.
		const isNegative = value < 0;
		const isAbsent = Number.isNaN(value);
		high[row] = isAbsent ? allBits : (words[1] ?? 0) ^ (isNegative ? allBits : signBit) ^ direction;
		low[row] = isAbsent ? allBits : (words[0] ?? 0) ^ (isNegative ? allBits : 0) ^ direction;
	}
	return { high, low };
}

const allBits = 0xffffffff;
const signBit = 0x80000000;
