import { describe, expect, it } from 'vitest';
import { ordinal } from './ordinal.ts';
import { formatDate, formatPeriod, inPeriod, shortPeriod } from './period.ts';

describe('periods', () => {
	it('reads a year, a quarter and a month', () => {
		expect(formatPeriod('2024')).toBe('2024');
		expect(formatPeriod('2024-T3')).toBe('3e trimestre 2024');
		expect(formatPeriod('2024-T1')).toBe('1er trimestre 2024');
		expect(formatPeriod('2024-12')).toBe('décembre 2024');
	});

	it('leaves what is no period alone', () => {
		expect(formatPeriod('hier')).toBe('hier');
		expect(formatPeriod('2024-13')).toBe('2024-13');
	});

	it('takes the right preposition', () => {
		expect(inPeriod('2024')).toBe('en 2024');
		expect(inPeriod('2024-T2')).toBe('au 2e trimestre 2024');
		expect(inPeriod('2024-08')).toBe('en août 2024');
	});

	it('has a short form for axes', () => {
		expect(shortPeriod('2024')).toBe('2024');
		expect(shortPeriod('2024-T3')).toBe('T3 2024');
		expect(shortPeriod('2024-12')).toBe('déc. 2024');
		expect(shortPeriod('2024-05')).toBe('mai 2024');
	});

	it('writes dates out, the first of the month as an ordinal', () => {
		expect(formatDate('2024-08-01')).toBe('1er août 2024');
		expect(formatDate('2024-12-31')).toBe('31 décembre 2024');
		expect(formatDate('bientôt')).toBe('bientôt');
	});
});

describe('ordinals', () => {
	it('agrees in gender for the first only', () => {
		expect(ordinal(1)).toBe('1er');
		expect(ordinal(1, 'feminine')).toBe('1re');
		expect(ordinal(2, 'feminine')).toBe('2e');
		expect(ordinal(12_345)).toBe('12\u202f345e');
	});
});
