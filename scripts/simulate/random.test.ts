import { mean } from 'd3-array';
import { expect, test } from 'vitest';
import { Random } from './random.ts';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

test('the same words give the same draws, other words give others', () => {
	const first = new Random(2014, 'delai-acte', '01001');
	const again = new Random(2014, 'delai-acte', '01001');
	const other = new Random(2014, 'delai-acte', '01002');
	const expected = draws(5, () => first.uniform());
	expect(draws(5, () => again.uniform())).toEqual(expected);
	expect(draws(5, () => other.uniform())).not.toEqual(expected);
});

test('uniform draws stay in [0, 1) and spread evenly', () => {
	const random = new Random('uniform');
	const values = draws(20_000, () => random.uniform());
	expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...values)).toBeLessThan(1);
	expect(mean(values)).toBeCloseTo(0.5, 1);
});

test('normal draws have mean 0 and standard deviation 1', () => {
	const random = new Random('normal');
	const values = draws(20_000, () => random.normal());
	expect(mean(values)).toBeCloseTo(0, 1);
	expect(mean(values, (value) => value ** 2)).toBeCloseTo(1, 1);
});

test.each([
	[8, 0.3],
	[40, 0.97],
	[400, 0.02],
	[5_000, 0.6]
])('binomial draws of %i trials at %f keep to 0…n and to the mean', (n, p) => {
	const random = new Random('binomial', n, p);
	const values = draws(4_000, () => random.binomial(n, p));
	expect(values.every((value) => Number.isInteger(value) && value >= 0 && value <= n)).toBe(true);
	const error = Math.abs((mean(values) ?? 0) - n * p);
	expect(error).toBeLessThan(4 * Math.sqrt((n * p * (1 - p)) / values.length));
});

test('binomial draws are certain at both ends and empty without trials', () => {
	const random = new Random('ends');
	expect(random.binomial(12, 0)).toBe(0);
	expect(random.binomial(12, 1)).toBe(12);
	expect(random.binomial(0, 0.5)).toBe(0);
});

test.each([0.4, 12, 300])('events drawn around %f have that mean', (expected) => {
	const random = new Random('poisson', expected);
	const values = draws(4_000, () => random.poisson(expected));
	const error = Math.abs((mean(values) ?? 0) - expected);
	expect(error).toBeLessThan(4 * Math.sqrt(expected / values.length));
});
