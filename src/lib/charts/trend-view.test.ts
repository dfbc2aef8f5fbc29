import { describe, expect, it } from 'vitest';
import { trendView, type TrendInput } from './trend-view.ts';

const input: TrendInput = {
	lines: [
		{
			key: 'mine',
			label: 'Lourmais',
			kind: 'mine',
			points: [2018, 2019, 2020, 2021].map((year) => ({ period: String(year), value: year - 2000 }))
		}
	],
	band: {
		label: 'quartiles',
		points: [
			{ period: '2019', low: 10, high: 40 },
			{ period: '2020', low: null, high: null }
		]
	},
	breaks: [
		{ period: '2021', reason: 'changement de source' },
		{ period: '2009', reason: 'hors du graphique' }
	],
	target: { period: '2022', value: 50 },
	step: undefined,
	window: null
};

describe('trendView', () => {
	it('spans the periods with a value and the target', () => {
		expect(trendView(input).span).toEqual([2018, 2022]);
	});

	it('keeps the breaks that fall inside, numbered, and cuts the lines there', () => {
		const view = trendView(input);
		expect(view.breaks).toMatchObject([{ period: '2021', number: 1, at: 2020.5 }]);
		expect(view.lines[0]?.segments.map((line) => line.length)).toEqual([3, 1]);
	});

	it('shows only the periods of its window', () => {
		const view = trendView({ ...input, window: ['2019', '2020'] });
		expect(view.stops.map(({ period }) => period)).toEqual(['2019', '2020']);
		expect(view.target).toBeNull();
		expect(view.breaks).toEqual([]);
	});

	it('makes room for the band and the target', () => {
		expect(trendView(input).values).toEqual([18, 19, 20, 21, 10, 40, 50]);
	});

	it('has no stop when nothing has a value', () => {
		const view = trendView({ ...input, lines: [], band: null, target: null });
		expect(view.stops).toEqual([]);
		expect(view.span).toEqual([0, 1]);
	});
});
