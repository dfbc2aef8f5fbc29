import { describe, expect, it } from 'vitest';
import type { GroupSummary } from '../domain/published.ts';
import { indicatorOf } from '../queries/fixture.ts';
import { indicatorHeadlines } from './headline.ts';
import { headlineCategories } from './headline-categories.ts';
import { headlineChange, headlineStep } from './headline-change.ts';
import { headlineDepartements } from './headline-departements.ts';
import { headlineSeries } from './headline-series.ts';
import { headlineSizes } from './headline-sizes.ts';
import { headlineTarget } from './headline-target.ts';

function group(aggregate: number | null, n = 100, size = 120): GroupSummary {
	const spread = { p10: 1, q1: 2, median: 3, q3: 4, p90: 5 };
	return { n, size, ...spread, aggregate, numerator: 1, denominator: 2 };
}

const share = indicatorOf({});
const trend = (points: [string, number | null, number?][]) =>
	points.map(([period, value, n]) => ({ period, summary: group(value, n) }));
const seriesOf = (points: [string, number | null, number?][]) =>
	headlineSeries({ rows: [], trend: trend(points) }, share);
const national = (points: [string, number | null][]) =>
	headlineSeries(
		{
			rows: points.map(([period, value]) => ({
				code: 'FR',
				period,
				value,
				numerator: null,
				denominator: null,
				status: 'definitif',
				source: null,
				note: null
			})),
			trend: []
		},
		indicatorOf({ maille: 'france', hasCounts: false })
	);

describe('the change of an indicator', () => {
	it('goes from the first period to the last, with how many communes each has', () => {
		const found = headlineChange(
			seriesOf([
				['2023', 40, 90],
				['2021', 20]
			]),
			{ breaks: [] }
		);
		expect(found).toEqual({
			kind: 'change',
			measure: 'aggregate',
			from: { period: '2021', value: 20, n: 100 },
			to: { period: '2023', value: 40, n: 90 },
			difference: 20,
			after: null
		});
	});

	it('leaves out a period that fewer than half of the communes have', () => {
		const found = headlineChange(
			seriesOf([
				['2020', 5, 59],
				['2021', 20, 60],
				['2023', 40]
			]),
			{ breaks: [] }
		);
		expect(found).toMatchObject({ from: { period: '2021' } });
	});

	it('starts again after the last break, and tells which', () => {
		const breaks = [
			{ period: '2021', reason: '' },
			{ period: '2022', reason: '' }
		];
		const points: [string, number][] = [
			['2020', 1],
			['2021', 2],
			['2022', 3],
			['2023', 5]
		];
		expect(headlineChange(seriesOf(points), { breaks })).toMatchObject({
			from: { period: '2022', value: 3 },
			after: '2022'
		});
		expect(headlineChange(seriesOf(points.slice(0, 3)), { breaks })).toEqual({
			kind: 'no-change',
			reason: 'break',
			breaks: ['2021', '2022']
		});
	});

	it('says why it is not told: one period, or too few communes', () => {
		expect(headlineChange(seriesOf([['2023', 4]]), { breaks: [] })).toMatchObject({
			reason: 'one-period'
		});
		const thin = seriesOf([
			['2022', 4, 10],
			['2023', 4]
		]);
		expect(headlineChange(thin, { breaks: [] })).toMatchObject({ reason: 'few' });
		expect(headlineChange(seriesOf([]), { breaks: [] })).toBeNull();
	});
});

describe('the largest step of a national series', () => {
	const points: [string, number][] = [
		['2014', 10],
		['2015', 12],
		['2016', 20],
		['2017', 21]
	];

	it('is between two years in a row', () => {
		expect(headlineStep(national(points), { breaks: [] })).toMatchObject({
			from: { period: '2015' },
			to: { period: '2016' },
			difference: 8
		});
	});

	it('is not told across a break, of two equal ones, nor of fewer than three', () => {
		const breaks = [{ period: '2016', reason: '' }];
		expect(headlineStep(national(points), { breaks })).toBeNull();
		expect(headlineStep(national(points.slice(0, 3)), { breaks: [] })).toBeNull();
		expect(headlineStep(national([...points, ['2018', 29]]), { breaks: [] })).toBeNull();
	});
});

describe('small communes against large ones', () => {
	const strates = [
		{ strate: 0, summary: group(30, 300, 400) },
		{ strate: 3, summary: group(45) },
		{ strate: 6, summary: group(60) }
	];

	it('takes the two ends of the strates', () => {
		expect(headlineSizes(strates, share)).toMatchObject({
			small: { strate: 0, value: 30, n: 300 },
			large: { strate: 6, value: 60 },
			difference: 30
		});
	});

	it('skips a strate of few communes, and one that few communes of have a value', () => {
		const few = [strates[0], strates[1], { strate: 6, summary: group(60, 19, 19) }];
		expect(
			headlineSizes(
				few.filter((one) => one !== undefined),
				share
			)
		).toMatchObject({
			large: { strate: 3 }
		});
		const thin = [{ strate: 0, summary: group(30, 199, 400) }, ...strates.slice(1)];
		expect(headlineSizes(thin, share)).toMatchObject({ small: { strate: 3 } });
		expect(headlineSizes(strates.slice(0, 1), share)).toBeNull();
	});

	it('does not compare the totals of sizes', () => {
		expect(headlineSizes(strates, indicatorOf({ isAdditive: true }))).toBeNull();
	});
});

describe('the ends of the departements', () => {
	const ten = Array.from({ length: 10 }, (_, index) => ({
		code: String(index + 10),
		summary: group(index)
	}));

	it('are told of ten departements at least', () => {
		expect(headlineDepartements(ten, share)).toMatchObject({
			lowest: { code: '10', value: 0 },
			highest: { code: '19', value: 9 },
			among: 10
		});
		expect(headlineDepartements(ten.slice(1), share)).toBeNull();
	});

	it('are not told when one of them is equalled', () => {
		expect(headlineDepartements([...ten, { code: '75', summary: group(9) }], share)).toBeNull();
	});

	it('leave out a departement of few values', () => {
		const small = [...ten, { code: '75', summary: group(99, 19, 19) }];
		expect(headlineDepartements(small, share)).toMatchObject({ highest: { code: '19' } });
	});
});

describe('the distance to a target', () => {
	const target = { period: '2023', value: 50, source: '' };
	const points: [string, number][] = [
		['2021', 30],
		['2022', 45]
	];

	it.each([
		['higher', [...points, ['2023', 50]], 'met', 0],
		['higher', [...points, ['2023', 48]], 'missed', -2],
		['higher', points, 'early', -5],
		['lower', points, 'met', -5]
	] as const)('when %s is better: %j is %s', (direction, given, outcome, difference) => {
		const series = seriesOf(given.map(([period, value]) => [period, value]));
		const found = headlineTarget(series, { target, direction, breaks: [] });
		expect(found).toMatchObject({ outcome, difference });
	});

	it('is not told across a break, without direction, nor of later values alone', () => {
		const breaks = [{ period: '2023', reason: '' }];
		const common = { target, direction: 'higher', breaks: [] } as const;
		expect(headlineTarget(seriesOf(points), { ...common, breaks })).toBeNull();
		expect(headlineTarget(seriesOf(points), { ...common, direction: 'none' })).toBeNull();
		expect(headlineTarget(seriesOf([['2024', 90]]), common)).toBeNull();
	});
});

describe('categories', () => {
	const row = (code: string, period: string, value: number | null) => ({
		code,
		period,
		value,
		numerator: null,
		denominator: null,
		status: 'definitif',
		source: null,
		note: null
	});
	const rules = {
		direction: 'higher',
		target: { period: '2016', value: 50, source: '' }
	} as const;

	it('have their ends at the last period, and those that met the target of its own year', () => {
		const rows = [row('a', '2016', 40), row('b', '2016', 60), row('a', '2012', 99)];
		expect(headlineCategories(rows, rules)).toEqual([
			{
				kind: 'categories',
				period: '2016',
				lowest: { code: 'a', value: 40 },
				highest: { code: 'b', value: 60 },
				among: 2
			},
			{ kind: 'category-targets', period: '2016', target: 50, met: 1, among: 2 }
		]);
	});

	it('are not told apart when equal, and nothing is made of nothing', () => {
		const equal = [row('a', '2016', 40), row('b', '2016', 40)];
		expect(headlineCategories(equal, { ...rules, target: null })).toMatchObject([
			{ kind: 'no-change' }
		]);
		expect(headlineCategories([row('a', '2016', null)], rules)).toEqual([]);
	});
});

describe('the facts of a page', () => {
	const source = {
		rows: [],
		trend: trend([
			['2023', 10],
			['2024', 20]
		]),
		strates: [
			{ strate: 0, summary: group(1) },
			{ strate: 6, summary: group(2) }
		],
		departements: Array.from({ length: 12 }, (_, index) => ({
			code: String(index + 10),
			summary: group(index)
		})),
		jumps: null
	};
	const kinds = (...given: Parameters<typeof indicatorHeadlines>) =>
		indicatorHeadlines(...given).map(({ kind }) => kind);

	it('are three at most', () => {
		const aimed = indicatorOf({ target: { period: '2024', value: 50, source: '' } });
		expect(kinds(aimed, source)).toEqual(['target', 'change', 'sizes']);
	});

	it('have the jumps before the sizes when a commune jumped, last when none did', () => {
		const end = { rank: 1, best: 1, worst: 2 };
		const jumps = {
			from: '2023',
			to: '2024',
			judged: 500,
			moved: 90,
			clear: 1,
			widest: {
				code: '01001',
				name: 'Abergement',
				departement: '01',
				n: 30,
				from: { period: '2023', ...end },
				to: { period: '2024', ...end, rank: 20 }
			}
		};
		expect(kinds(share, { ...source, jumps })).toEqual(['change', 'jumps', 'sizes']);
		const none = { ...jumps, clear: 0, widest: null };
		expect(kinds(share, { ...source, jumps: none })).toEqual(['change', 'sizes', 'departements']);
		expect(kinds(share, { ...source, departements: [], jumps: none })).toEqual([
			'change',
			'sizes',
			'jumps'
		]);
		const still = { ...none, moved: 0 };
		expect(kinds(share, { ...source, departements: [], jumps: still })).toEqual([
			'change',
			'sizes'
		]);
	});
});
