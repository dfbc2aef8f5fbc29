import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOrder, type RowKey } from './row-order.ts';

const cell = fc.oneof(
	fc.integer({ min: -3, max: 3 }),
	fc.double(),
	fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 5e-324, -5e-324, 0.1, 0.2, 1e300)
);

/** By comparisons: NaN last, ties by the next key, then by row. */
function compared(size: number, keys: readonly RowKey[]): number[] {
	return Array.from({ length: size }, (_, row) => row).sort((a, b) => {
		for (const { values, isDescending } of keys) {
			const [left, right] = [values[a] ?? NaN, values[b] ?? NaN];
			if (left < right) return isDescending ? 1 : -1;
			if (left > right) return isDescending ? -1 : 1;
			const absent = Number(Number.isNaN(left)) - Number(Number.isNaN(right));
			if (absent !== 0) return absent;
		}
		return a - b;
	});
}

it('sorts as comparisons would, absent values last, ties by the next key and by row', () => {
	const rows = fc.array(fc.tuple(cell, cell), { maxLength: 60 });
	fc.assert(
		fc.property(rows, fc.boolean(), fc.boolean(), (pairs, first, second) => {
			const keys = [
				{ values: Float64Array.from(pairs, ([value]) => value), isDescending: first },
				{ values: Float64Array.from(pairs, ([, value]) => value), isDescending: second }
			];
			expect([...rowOrder(pairs.length, keys)]).toEqual(compared(pairs.length, keys));
		}),
		{ numRuns: 500 }
	);
});

it('without a key, rows are in their own order', () => {
	expect([...rowOrder(3, [])]).toEqual([0, 1, 2]);
});
