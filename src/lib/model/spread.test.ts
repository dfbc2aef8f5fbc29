import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classes, classOf } from './classes.ts';
import { measures } from './column.ts';
import { groupSummary } from './group-summary.ts';
import { histogram } from './histogram.ts';
import type { Measure } from './measure.ts';

const of = (
	value: number | null,
	numerator: number | null = null,
	denominator: number | null = null
): Measure => ({
	value,
	numerator,
	denominator,
	status: value === null ? 'secret' : 'definitif'
});
const percent = { unit: 'percent', decimals: 1, isAdditive: false } as const;

describe('summary of a group', () => {
	it('has type 7 quantiles and the ratio of the sums, absent members counted in its size', () => {
		const members = [
			of(10, 1, 10),
			of(20, 2, 10),
			of(30, 3, 10),
			of(40, 4, 10),
			of(90, 90, 100),
			of(null)
		];
		expect(groupSummary(members, percent)).toEqual({
			n: 5,
			size: 6,
			p10: 14,
			q1: 20,
			median: 30,
			q3: 40,
			p90: 70,
			aggregate: 71.429,
			numerator: 100,
			denominator: 140
		});
	});

	it('says nothing under five values, not even the sums', () => {
		const found = groupSummary([of(10, 1, 10), of(20, 2, 10)], percent);
		expect(found).toMatchObject({ n: 2, size: 2, median: null, aggregate: null, numerator: null });
	});

	it('adds up counts only when they may be', () => {
		const members = [1, 2, 3, 4, 5].map((value) => of(value));
		const count = { unit: 'count', decimals: 0 } as const;
		expect(groupSummary(members, { ...count, isAdditive: true }).aggregate).toBe(15);
		expect(groupSummary(members, { ...count, isAdditive: false }).aggregate).toBeNull();
	});
});

describe('summary of any group', () => {
	it('has its quantiles in order and its sums whole, whatever the order of its members', () => {
		const member = fc.integer({ min: 1, max: 500 }).chain((denominator) =>
			fc.integer({ min: 0, max: denominator }).map((numerator) => {
				return of((100 * numerator) / denominator, numerator, denominator);
			})
		);
		fc.assert(
			fc.property(fc.array(member, { minLength: 5, maxLength: 30 }), (members) => {
				const found = groupSummary(members, percent);
				const quantiles = [found.p10, found.q1, found.median, found.q3, found.p90];
				expect(quantiles).toEqual(quantiles.toSorted((a, b) => (a ?? NaN) - (b ?? NaN)));
				const total = (key: 'numerator' | 'denominator') =>
					members.reduce((sum, one) => sum + (one[key] ?? 0), 0);
				expect([found.numerator, found.denominator]).toEqual([
					total('numerator'),
					total('denominator')
				]);
				expect(groupSummary(members.toReversed(), percent)).toEqual(found);
			})
		);
	});
});

describe('histogram', () => {
	it('gives whole numbers a bin each, the last one too', () => {
		expect(histogram([0, 1, 1, 3], 0)).toEqual({ edges: [0, 1, 2, 3, 4], counts: [1, 2, 0, 1] });
	});

	it('has one bin for equal values and none for no value', () => {
		expect(histogram([5, 5, null], 0)).toEqual({ edges: [5, 6], counts: [2] });
		expect(histogram([null], 0)).toBeNull();
	});

	it('puts far outliers in the end bins instead of flattening the rest', () => {
		const values = [...Array.from({ length: 1_000 }, (_, index) => index % 100), 100_000];
		const found = histogram(values, 0);
		expect(found?.edges.at(-1)).toBeLessThanOrEqual(105);
		expect(found?.counts.reduce((sum, count) => sum + count, 0)).toBe(1_001);
	});

	it('counts every value once, between its edges', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 80 }),
				(tenths) => {
					const values = tenths.map((tenth) => tenth / 10);
					const { edges, counts } = histogram(values, 1) ?? { edges: [], counts: [] };
					expect(edges).toHaveLength(counts.length + 1);
					expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
					const inner = edges.slice(1, -1);
					inner.forEach((edge, index) => {
						const under = counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0);
						expect(under).toBe(values.filter((value) => value < edge - 1e-9).length);
					});
				}
			)
		);
	});
});

describe('classes of a map', () => {
	it('have about as many territories each, bounds being observed values', () => {
		expect(classes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5).bounds).toEqual([1, 3, 5, 7, 9, 10]);
	});

	it('keep equal values together, and absent ones out', () => {
		const { bounds, indexes } = classes([0, 0, 0, 0, 5, null, 9], 3);
		expect(bounds).toEqual([0, 5, 9]);
		expect(indexes).toEqual([0, 0, 0, 0, 1, null, 1]);
	});

	it('give a frequent highest value a class of its own', () => {
		const { bounds, indexes } = classes([10, 20, 100, 100, 100, 100], 3);
		expect(bounds).toEqual([10, 100, 100]);
		expect(indexes).toEqual([0, 0, 1, 1, 1, 1]);
	});

	it('are one for a single value, none for no value', () => {
		expect(classes([7, 7], 5)).toEqual({ bounds: [7, 7], indexes: [0, 0] });
		expect(classes([null], 5)).toEqual({ bounds: [], indexes: [null] });
	});

	it('put each value in the class of its bounds', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
				fc.integer({ min: 1, max: 7 }),
				(values, count) => {
					const { bounds, indexes } = classes(values, count);
					expect(bounds.length).toBeLessThanOrEqual(count + 1);
					values.forEach((value, place) => {
						const index = indexes[place] ?? NaN;
						expect(index).toBe(classOf(value, bounds));
						expect(bounds[index]).toBeLessThanOrEqual(value);
						expect(bounds[index + 1]).toBeGreaterThanOrEqual(value);
					});
				}
			)
		);
	});
});

describe('measures of a column', () => {
	it('recompute the ratio as it was published, and tell why a value is absent', () => {
		expect(
			measures(
				{
					period: '2024',
					numerators: [1, 2, null, null],
					denominators: [3, 3, null, null],
					scaled: null,
					absences: { 4: [2] },
					status: 0,
					exceptions: { 1: [1] }
				},
				percent
			)
		).toEqual([
			{ value: 33.3, numerator: 1, denominator: 3, status: 'definitif' },
			{ value: 66.7, numerator: 2, denominator: 3, status: 'provisoire' },
			{ value: null, numerator: null, denominator: null, status: 'secret' },
			{ value: null, numerator: null, denominator: null, status: 'non-collecte' }
		]);
	});

	it('take a value that is written, counts or not', () => {
		const column = {
			period: '2024',
			numerators: null,
			denominators: null,
			scaled: [125, null],
			absences: {},
			status: 3,
			exceptions: {}
		};
		expect(
			measures(column, { unit: 'days', decimals: 1 }).map(({ value, status }) => [value, status])
		).toEqual([
			[12.5, 'simule'],
			[null, 'non-collecte']
		]);
	});
});
