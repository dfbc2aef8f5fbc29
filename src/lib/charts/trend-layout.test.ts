import { describe, expect, it } from 'vitest';
import {
	breakPosition,
	placedPoints,
	segmentPath,
	segments,
	timeStep,
	type TrendPoint
} from './trend-layout.ts';

const annual = (...values: (number | null)[]): TrendPoint[] =>
	values.map((value, index) => ({ period: String(2010 + index), value }));
const years = (lines: { period: string }[][]) =>
	lines.map((line) => line.map(({ period }) => period).join(' '));

describe('placedPoints', () => {
	it('leaves out absent values and puts periods in order', () => {
		const points = placedPoints([
			{ period: '2012', value: 3 },
			{ period: '2011', value: null },
			{ period: '2010-T3', value: 1 }
		]);
		expect(points.map(({ at, value }) => [at, value])).toEqual([
			[2010.5, 1],
			[2012, 3]
		]);
	});
});

describe('segments', () => {
	it('stops at an absent year and starts again after it', () => {
		expect(years(segments(placedPoints(annual(1, 2, null, 4, 5)), 1))).toEqual([
			'2010 2011',
			'2013 2014'
		]);
	});

	it('is cut at a break, even without a missing year', () => {
		const cut = breakPosition('2012', 1);
		expect(cut).toBe(2011.5);
		expect(years(segments(placedPoints(annual(1, 2, 3, 4)), 1, [2011.5]))).toEqual([
			'2010 2011',
			'2012 2013'
		]);
	});

	it('joins surveys at irregular dates when no step is expected', () => {
		const points = placedPoints([
			{ period: '2012', value: 16 },
			{ period: '2015', value: 202 },
			{ period: '2017', value: 295 }
		]);
		expect(segments(points, null)).toHaveLength(1);
		expect(years(segments(points, 2))).toEqual(['2012 2015 2017']);
		expect(years(segments(points, 1))).toEqual(['2012', '2015', '2017']);
	});

	it('gives nothing for nothing and one line for one point', () => {
		expect(segments([], 1)).toEqual([]);
		expect(segments(placedPoints(annual(7)), 1)).toHaveLength(1);
	});
});

describe('timeStep', () => {
	it('is the smallest time between two periods, one year when unknown', () => {
		expect(timeStep([2010, 2012, 2013])).toBe(1);
		expect(timeStep([2010, 2010.25, 2011])).toBe(0.25);
		expect(timeStep([2010])).toBe(1);
		expect(timeStep([])).toBe(1);
	});
});

describe('segmentPath', () => {
	it('draws lines of two points and more, never a lone point', () => {
		const lines = segments(placedPoints(annual(1, 2, null, 9)), 1);
		expect(
			segmentPath(
				lines,
				(at) => at - 2010,
				(value) => value * 10
			)
		).toBe('M0 10L1 20');
	});
});
