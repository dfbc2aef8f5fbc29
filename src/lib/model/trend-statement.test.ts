import { describe, expect, it } from 'vitest';
import { trendStatement } from './trend-statement.ts';
import type { DatedMeasure } from './trend-test.ts';

const rules = { unit: 'percent', direction: 'higher', breaks: [] } as const;

/** Shares of `size`, one a year from 2020. */
function series(shares: number[], size: number): DatedMeasure[] {
	return shares.map((share, index) => ({
		period: String(2020 + index),
		value: share,
		numerator: Math.round((share * size) / 100),
		denominator: size,
		status: 'definitif'
	}));
}

describe('the words of a trend', () => {
	const rising = series([40, 44, 48, 52, 56], 1_000);

	it('are those of the test, with the slope, the years and the tone', () => {
		const found = trendStatement(rising, rules);
		expect(found).toMatchObject({ kind: 'up', from: '2020', to: '2024', tone: 'good' });
		if (found.kind === 'up') expect(found.slope).toBeCloseTo(4, 1);
		expect(trendStatement(rising, { ...rules, direction: 'lower' })).toMatchObject({ tone: 'bad' });
		expect(trendStatement(rising, { ...rules, direction: 'none' })).toMatchObject({ tone: null });
	});

	it('are unclear for the same shares among few people', () => {
		expect(trendStatement(series([40, 44, 48, 52, 56], 25), rules)).toMatchObject({
			kind: 'unclear',
			tone: null
		});
	});

	it('say why there was no test', () => {
		expect(trendStatement(rising.slice(1), rules)).toEqual({ kind: 'too-short' });
		expect(
			trendStatement(rising, { ...rules, breaks: [{ period: '2022', reason: 'périmètre' }] })
		).toEqual({ kind: 'broken' });
		expect(
			trendStatement(
				rising.map((point) => ({ ...point, numerator: null, denominator: null })),
				rules
			)
		).toEqual({ kind: 'no-counts' });
	});
});
