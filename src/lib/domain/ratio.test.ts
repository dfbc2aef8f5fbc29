import { describe, expect, it } from 'vitest';
import { ratioValue, rounded } from './ratio.ts';

describe('ratioValue', () => {
	it('is in the unit of the indicator, rounded', () => {
		expect(ratioValue(1, 3, { unit: 'percent', decimals: 1 })).toBe(33.3);
		expect(ratioValue(3, 2000, { unit: 'per-10000', decimals: 0 })).toBe(15);
	});

	it('is nothing without a whole, or when the unit is no ratio', () => {
		expect(ratioValue(1, 0, { unit: 'percent', decimals: 1 })).toBeNull();
		expect(ratioValue(1, 2, { unit: 'days', decimals: 1 })).toBeNull();
	});
});

describe('rounded', () => {
	it('rounds halves away from zero and never gives a negative zero', () => {
		expect([1.005, 2.675, -1.25, 0.05].map((value) => rounded(value, 2))).toEqual([
			1.01, 2.68, -1.25, 0.05
		]);
		expect(rounded(-2.5, 0)).toBe(-3);
		expect(Object.is(rounded(-0.01, 1), 0)).toBe(true);
	});
});
