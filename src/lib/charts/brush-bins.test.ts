import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binBounds, brushedBins, typedBounds } from './brush-bins.ts';

const bins = { from: 10, step: 5, count: 6 };

it('bins become bounds that hold their values and no other', () => {
	expect(binBounds(bins, [1, 2], 1)).toEqual({ from: 15, to: 24.9 });
	expect(binBounds(bins, [2, 1], 0)).toEqual({ from: 15, to: 24 });
});

it('an end bin opens its side, both ends choose everything', () => {
	expect(binBounds(bins, [0, 2], 0)).toEqual({ from: null, to: 24 });
	expect(binBounds(bins, [4, 5], 0)).toEqual({ from: 30, to: null });
	expect(binBounds(bins, [0, 5], 0)).toBeNull();
});

it('a side typed past the other opens that other, so that the fields say what is chosen', () => {
	expect(typedBounds(null, 'from', 20)).toEqual({ from: 20, to: null });
	expect(typedBounds({ from: 20, to: 30 }, 'from', 40)).toEqual({ from: 40, to: null });
	expect(typedBounds({ from: 40, to: null }, 'to', 50)).toEqual({ from: 40, to: 50 });
	expect(typedBounds({ from: 40, to: 50 }, 'to', 10)).toEqual({ from: null, to: 10 });
	expect(typedBounds({ from: 40, to: 40 }, 'to', 40)).toEqual({ from: 40, to: 40 });
	expect(typedBounds({ from: null, to: 10 }, 'to', null)).toBeNull();
});

it('bounds lead back to the bins they came from', () => {
	const bin = fc.nat({ max: 5 });
	fc.assert(
		fc.property(bin, bin, (a, b) => {
			const bounds = binBounds(bins, [a, b], 1);
			const [first, last] = [Math.min(a, b), Math.max(a, b)];
			expect(brushedBins(bins, bounds)).toEqual(
				bounds && Array.from({ length: last - first + 1 }, (_, index) => first + index)
			);
		})
	);
});
