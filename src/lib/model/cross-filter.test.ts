import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIndex } from '../domain/bins.ts';
import type { Bounds } from '../domain/explore.ts';
import { CrossFilter } from './cross-filter.ts';
import { rowOrder } from './row-order.ts';

const bins = { from: 0, step: 2, count: 5 };
const cell = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NaN));
const bounds: fc.Arbitrary<Bounds | null> = fc.option(
	fc
		.record({
			from: fc.option(fc.integer({ min: -1, max: 11 })),
			to: fc.option(fc.integer({ min: -1, max: 11 }))
		})
		.filter(({ from, to }) => from !== null || to !== null)
);

/** Counts everything anew. */
function naive(columns: number[][], base: number[], brushes: (Bounds | null)[]) {
	const isWithin = (value: number, brush: Bounds | null | undefined) =>
		!brush || (value >= (brush.from ?? -Infinity) && value <= (brush.to ?? Infinity));
	const keeps = (row: number, but: number | null) =>
		base[row] === 1 &&
		columns.every((values, place) => place === but || isWithin(values[row] ?? NaN, brushes[place]));
	const rows = base.map((_, row) => row);
	return {
		kept: rows.filter((row) => keeps(row, null)),
		counts: columns.map((values, place) => {
			const counts = [0, 0, 0, 0, 0];
			for (const row of rows) {
				const value = values[row] ?? NaN;
				if (Number.isNaN(value) || !keeps(row, place)) continue;
				const bin = binIndex(value, bins);
				counts[bin] = (counts[bin] ?? 0) + 1;
			}
			return counts;
		})
	};
}

describe('histograms that filter each other', () => {
	it('count as if everything were counted anew, after any series of brushes', () => {
		const rows = fc.array(
			fc.record({ cells: fc.tuple(cell, cell, cell), base: fc.constantFrom(0, 1, 1) }),
			{ maxLength: 30 }
		);
		const moves = fc.array(fc.record({ place: fc.nat({ max: 2 }), bounds }), { maxLength: 12 });
		fc.assert(
			fc.property(rows, moves, (given, brushes) => {
				const columns = [0, 1, 2].map((place) => given.map(({ cells }) => cells[place] ?? NaN));
				const base = given.map((row) => row.base);
				const filter = new CrossFilter(
					columns.map((values) => ({ values: Float64Array.from(values), bins })),
					Uint8Array.from(base)
				);
				const current: (Bounds | null)[] = [null, null, null];
				for (const { place, bounds: next } of brushes) {
					filter.brush(place, next);
					current[place] = next;
				}
				const expected = naive(columns, base, current);
				expect(base.flatMap((_, row) => (filter.isKept(row) ? [row] : []))).toEqual(expected.kept);
				expect(filter.kept).toBe(expected.kept.length);
				expect([0, 1, 2].map((place) => [...filter.counts(place)])).toEqual(expected.counts);
			}),
			{ numRuns: 500 }
		);
	});

	it('of no row and of no dimension are empty', () => {
		expect(new CrossFilter([], new Uint8Array()).kept).toBe(0);
		expect(new CrossFilter([], Uint8Array.of(1, 0)).kept).toBe(1);
	});

	it('a value that is absent is left out by a brush, and back without it', () => {
		const filter = new CrossFilter(
			[{ values: Float64Array.of(1, NaN), bins }],
			Uint8Array.of(1, 1)
		);
		expect(filter.kept).toBe(2);
		filter.brush(0, { from: 0, to: 10 });
		expect([filter.isKept(0), filter.isKept(1)]).toEqual([true, false]);
		filter.brush(0, null);
		expect(filter.kept).toBe(2);
	});
});

describe('sorting rows by several keys', () => {
	const absentLast = Float64Array.of(3, NaN, 1, 3);
	it('puts the absent last in both directions, ties in the order of rows', () => {
		expect([...rowOrder(4, [{ values: absentLast, isDescending: false }])]).toEqual([2, 0, 3, 1]);
		expect([...rowOrder(4, [{ values: absentLast, isDescending: true }])]).toEqual([0, 3, 2, 1]);
	});

	it('breaks ties with the next key', () => {
		const next = Float64Array.of(1, 1, 1, 0);
		const keys = [
			{ values: absentLast, isDescending: false },
			{ values: next, isDescending: false }
		];
		expect([...rowOrder(4, keys)]).toEqual([2, 3, 0, 1]);
		expect([...rowOrder(2, [])]).toEqual([0, 1]);
	});
});
