import { describe, expect, it } from 'vitest';
import { linearScale } from './linear-scale.ts';
import { valueExtent, valueTicks, yearTicks } from './scale.ts';

describe('valueExtent', () => {
	it('gives 0–1 when there is no value, or only zeros', () => {
		expect(valueExtent([])).toEqual([0, 1]);
		expect(valueExtent([0, 0])).toEqual([0, 1]);
	});

	it('gives room to a single value', () => {
		const [low, high] = valueExtent([54], 'never');
		expect(low).toBeLessThan(54);
		expect(high).toBeGreaterThan(54);
	});

	it('includes zero always, when near or never', () => {
		expect(valueExtent([60, 80], 'always')).toEqual([0, 80]);
		expect(valueExtent([20, 80])).toEqual([0, 80]);
		expect(valueExtent([60, 80])).toEqual([60, 80]);
		expect(valueExtent([20, 80], 'never')).toEqual([20, 80]);
	});

	it('goes below zero when a value does', () => {
		expect(valueExtent([-12, 30])[0]).toBeLessThanOrEqual(-12);
	});
});

describe('valueTicks', () => {
	const percent = (value: number) => `${value} %`;

	it('has fewer ticks where there is less room', () => {
		const wide = valueTicks([0, 100], 600, percent, linearScale([0, 100], [0, 600]));
		const narrow = valueTicks([0, 100], 120, percent, linearScale([0, 100], [0, 120]));
		expect(wide.map(({ label }) => label)).toContain('20 %');
		expect(narrow.length).toBeLessThan(wide.length);
		expect(wide[0]).toEqual({ at: 0, label: '0 %' });
	});

	it('never says the same words twice', () => {
		const rounded = valueTicks(
			[0, 2],
			600,
			(value) => value.toFixed(0),
			(value) => value
		);
		const labels = rounded.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

describe('yearTicks', () => {
	it('always names the last year', () => {
		expect(yearTicks([2002, 2021], 330)).toEqual([2006, 2011, 2016, 2021]);
		expect(yearTicks([2017, 2025], 600).length).toBe(9);
	});

	it('names the one year of a single point', () => {
		expect(yearTicks([2014, 2014], 300)).toEqual([2014]);
	});
});
