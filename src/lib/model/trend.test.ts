import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from './change.ts';
import { recentTrend, type DatedMeasure } from './trend-test.ts';
import { trend } from './trend.ts';
import { weightedSlope } from './weighted-slope.ts';

const series = [
	{ period: '2021', value: null },
	{ period: '2019', value: 10 },
	{ period: '2022', value: 14 },
	{ period: '2020', value: 20 }
];

describe('change', () => {
	it('goes from the first to the last value there is, in time order', () => {
		expect(change(series, [])).toEqual({
			from: { period: '2019', value: 10 },
			to: { period: '2022', value: 14 },
			difference: 4,
			years: 3,
			breaks: []
		});
	});

	it('lists the breaks it crosses, not the one it starts on', () => {
		const breaks = ['2019', '2020', '2022', '2023'].map((period) => ({
			period,
			reason: 'autre source'
		}));
		expect(change(series, breaks)?.breaks.map(({ period }) => period)).toEqual(['2020', '2022']);
	});

	it('counts quarters and months as parts of years', () => {
		const quarters = [
			{ period: '2023-T2', value: 1 },
			{ period: '2024-T4', value: 2 }
		];
		expect(change(quarters, [])?.years).toBe(1.5);
	});

	it('does not exist with one value or none', () => {
		expect(change([{ period: '2024', value: 3 }], [])).toBeNull();
		expect(change([], [])).toBeNull();
	});
});

describe('trend', () => {
	it('starts again at the last break', () => {
		const found = trend(series, [{ period: '2020', reason: 'autre source' }]);
		expect(found).toMatchObject({ from: { period: '2020' }, direction: 'down', isCut: true });
	});

	it('ignores a break yet to come', () => {
		expect(trend(series, [{ period: '2030', reason: 'annoncée' }])).toMatchObject({
			direction: 'up',
			isCut: false
		});
	});

	it('is flat when nothing moved', () => {
		const flat = [
			{ period: '2023', value: 3 },
			{ period: '2024', value: 3 }
		];
		expect(trend(flat, [])?.direction).toBe('flat');
	});

	it('does not exist when the break leaves one value', () => {
		expect(trend(series, [{ period: '2022', reason: 'autre source' }])).toBeNull();
	});
});

describe('recent trend', () => {
	const years = (numerators: (number | null)[], denominator: number | null = 1_000) =>
		numerators.map((numerator, index): DatedMeasure => ({
			period: String(2020 + index),
			value: numerator === null ? null : (100 * numerator) / (denominator ?? 1_000),
			numerator: denominator === null ? null : numerator,
			denominator,
			status: 'definitif'
		}));
	const rules = { unit: 'percent', breaks: [] } as const;

	it('is up or down when the slope is steady and beyond chance', () => {
		expect(recentTrend(years([500, 550, 600, 650, 700]), rules)).toMatchObject({
			kind: 'up',
			from: '2020',
			to: '2024'
		});
		expect(recentTrend(years([700, 650, 600, 550, 500]), rules)).toMatchObject({ kind: 'down' });
		const found = recentTrend(years([500, 550, 600, 650, 700]), rules);
		expect('slope' in found && found.slope).toBeCloseTo(5, 1);
	});

	it('is unclear when the same movement could be chance', () => {
		const small = years([10, 11, 12, 13, 14], 20);
		expect(recentTrend(small, rules)).toMatchObject({ kind: 'unclear' });
	});

	it('is unclear when one year makes it', () => {
		const found = recentTrend(years([500, 500, 500, 500, 900]), rules);
		expect(found).toMatchObject({ kind: 'unclear' });
	});

	it('looks at the last five years only', () => {
		expect(recentTrend(years([900, 500, 550, 600, 650, 700]), rules)).toMatchObject({
			kind: 'up',
			from: '2021'
		});
	});

	it('is not judged on a short, interrupted, broken or uncounted series', () => {
		expect(recentTrend(years([1, 2, 3, 4]), rules)).toEqual({ kind: 'too-short' });
		expect(recentTrend(years([500, 510, null, 520, 530, 540]), rules)).toEqual({
			kind: 'too-short'
		});
		expect(
			recentTrend(years([500, 550, 600, 650, 700]), {
				unit: 'percent',
				breaks: [{ period: '2022', reason: 'autre source' }]
			})
		).toEqual({ kind: 'broken' });
		expect(recentTrend(years([500, 550, 600, 650, 700], null), rules)).toEqual({
			kind: 'no-counts'
		});
		expect(recentTrend(years([500, 550, 600, 650, 700]), { unit: 'days', breaks: [] })).toEqual({
			kind: 'no-counts'
		});
	});

	it('refuses points that are not years', () => {
		const quarters = ['2023-T1', '2023-T2', '2023-T3', '2023-T4', '2024-T1'].map(
			(period, index) => ({
				...(years([500 + index])[0] as DatedMeasure),
				period
			})
		);
		expect(recentTrend(quarters, rules)).toEqual({ kind: 'too-short' });
	});

	const five = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 5, maxLength: 5 });
	const opposite = { up: 'down', down: 'up' } as const;
	const turned = (kind: string) => (kind === 'up' || kind === 'down' ? opposite[kind] : kind);

	it('turns when time runs backwards, and when success and failure are exchanged', () => {
		fc.assert(
			fc.property(five, (numerators) => {
				const { kind } = recentTrend(years(numerators), rules);
				const backwards = recentTrend(years(numerators.toReversed()), rules);
				const exchanged = recentTrend(years(numerators.map((one) => 1_000 - one)), rules);
				expect([backwards.kind, exchanged.kind]).toEqual([turned(kind), turned(kind)]);
			})
		);
	});

	it('stays clear when every year is counted among ten times as many people', () => {
		const first = fc.integer({ min: 100, max: 300 });
		const step = fc.integer({ min: 30, max: 120 });
		fc.assert(
			fc.property(first, step, (start, rise) => {
				const numerators = [0, 1, 2, 3, 4].map((year) => start + year * rise);
				const larger = numerators.map((one) => 10 * one);
				expect(recentTrend(years(numerators), rules).kind).toBe('up');
				expect(recentTrend(years(larger, 10_000), rules).kind).toBe('up');
			})
		);
	});
});

describe('weighted slope', () => {
	it('is worked by hand: (0, 1), (1, 3) and, twice as heavy, (2, 3)', () => {
		// Mean x 5/4, mean y 10/4; spread 11/4, products 10/4: slope 10/11, chi-square 100/44.
		const found = weightedSlope([
			{ x: 0, y: 1, weight: 1 },
			{ x: 1, y: 3, weight: 1 },
			{ x: 2, y: 3, weight: 2 }
		]);
		expect(found?.slope).toBeCloseTo(10 / 11, 12);
		expect(found?.intercept).toBeCloseTo(10 / 4 - (10 / 11) * (5 / 4), 12);
		expect(found?.chiSquare).toBeCloseTo(100 / 44, 12);
	});

	it('does not exist where nothing varies, or where a weight is no weight', () => {
		expect(weightedSlope([{ x: 1, y: 1, weight: 1 }])).toBeNull();
		expect(
			weightedSlope([
				{ x: 0, y: 1, weight: 0 },
				{ x: 1, y: 1, weight: 1 }
			])
		).toBeNull();
	});
});
