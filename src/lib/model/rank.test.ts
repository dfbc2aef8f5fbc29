import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';
import { quantileGroups } from './quantile-groups.ts';
import { rank, ranks } from './rank.ts';

const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 60 });

describe('rank', () => {
	it('gives equal values the best rank, and leaves absent ones out', () => {
		expect(ranks([10, null, 30, 30, 5], 'higher')).toEqual([3, null, 1, 1, 4]);
	});

	it('puts the lowest first when lower is better', () => {
		expect(ranks([10, null, 30, 30, 5], 'lower')).toEqual([2, null, 3, 3, 1]);
	});

	it('puts the highest first when neither is better', () => {
		expect(ranks([1, 2], 'none')).toEqual([2, 1]);
	});

	it('of one value counts those it is tied with', () => {
		expect(rank(30, [10, null, 30, 30, 5], 'higher')).toEqual({ rank: 1, n: 4, tied: 2 });
		expect(rank(7, [7], 'lower')).toEqual({ rank: 1, n: 1, tied: 1 });
	});

	it('has nothing to rank in an empty list', () => {
		expect(ranks([], 'higher')).toEqual([]);
		expect(ranks([null], 'higher')).toEqual([null]);
	});

	it('is the same one by one and all together', () => {
		fc.assert(
			fc.property(values, (list) => {
				expect(ranks(list, 'lower')).toEqual(
					list.map((value) => (value === null ? null : rank(value, list, 'lower').rank))
				);
			})
		);
	});
});

describe('percentile', () => {
	it('is the share of the others that are lower, ties counting for half', () => {
		expect(percentile(5, [1, 5, 9, 9])).toBe(37.5);
		expect(percentile(10, [1, null, 5])).toBe(100);
		expect(percentile(0, [1, 5])).toBe(0);
	});

	it('does not exist without others', () => {
		expect(percentile(5, [])).toBeNull();
		expect(percentile(5, [null])).toBeNull();
	});
});

describe('quantile groups', () => {
	it('are even when values differ', () => {
		expect(quantileGroups([8, 1, 5, 3, 2, 7, 6, 4], 4)).toEqual([4, 1, 3, 2, 1, 4, 3, 2]);
	});

	it('never separate equal values', () => {
		expect(quantileGroups([1, 1, 1, 1, 2], 2)).toEqual([1, 1, 1, 1, 2]);
	});

	it('do not exist with fewer values than groups', () => {
		expect(quantileGroups([1, null, 2], 3)).toEqual([null, null, null]);
	});

	it('follow the order of values and stay within their number', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 8 }), (list, count) => {
				const groups = quantileGroups(list, count);
				list.forEach((a, i) =>
					list.forEach((b, j) => {
						const [first, second] = [groups[i] ?? null, groups[j] ?? null];
						if (a === null || b === null || first === null || second === null) return;
						if (a === b) expect(first).toBe(second);
						if (a < b) expect(first).toBeLessThanOrEqual(second);
						expect(first).toBeGreaterThanOrEqual(1);
						expect(first).toBeLessThanOrEqual(count);
					})
				);
			})
		);
	});

	it('lose no value, and depend on the order alone', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 8 }), (list, count) => {
				const groups = quantileGroups(list, count);
				const known = list.filter((value) => value !== null).length;
				const placed = groups.filter((group) => group !== null).length;
				expect(placed).toBe(known < count ? 0 : known);
				const moved = list.map((value) => (value === null ? null : 3 * value + 7));
				expect(quantileGroups(moved, count)).toEqual(groups);
			})
		);
	});
});
