import { describe, expect, it } from 'vitest';
import { nationalChange } from './national-change.ts';

const series = {
	values: [
		{ period: '2011', value: 30 },
		{ period: '2013', value: null },
		{ period: '2015', value: 40 },
		{ period: '2016', value: 48 },
		{ period: '2021', value: 60 }
	],
	breaks: [{ period: '2020', reason: 'déclaration automatique' }],
	target: { period: '2016', value: 50 },
	direction: 'higher' as const
};

describe('nationalChange', () => {
	it('starts from the known value nearest to the first dashboard', () => {
		const change = nationalChange(series, 2014);
		expect(change?.baseline).toEqual({ period: '2015', value: 40 });
		expect(change?.current).toEqual({ period: '2021', value: 60 });
		expect(change?.difference).toBe(20);
	});

	it('takes the earlier of two values at the same distance', () => {
		expect(nationalChange(series, 2013)?.baseline.period).toBe('2011');
	});

	it('tells the breaks that stand between the two', () => {
		expect(nationalChange(series, 2014)?.breaks).toHaveLength(1);
		expect(
			nationalChange({ ...series, breaks: [{ period: '2015', reason: 'x' }] }, 2014)?.breaks
		).toEqual([]);
	});

	it('judges a target on the value of its own year only', () => {
		expect(nationalChange(series, 2014)?.target?.met).toBe(false);
		expect(
			nationalChange({ ...series, target: { period: '2013', value: 10 } }, 2014)?.target?.met
		).toBeNull();
	});

	it('does not judge where neither way is better', () => {
		expect(nationalChange({ ...series, direction: 'none' }, 2014)?.target?.met).toBeNull();
	});

	it('has nothing to say of a single value', () => {
		expect(nationalChange({ ...series, values: [{ period: '2014', value: 1 }] }, 2014)).toBeNull();
	});
});
