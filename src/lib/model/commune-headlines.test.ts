import { describe, expect, it } from 'vitest';
import type { Direction } from '../domain/indicator.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import { communeHeadlines } from './commune-headlines.ts';
import { comparison } from './comparison.ts';
import type { Measure } from './measure.ts';
import type { RankJump } from '../domain/rank-jump.ts';
import type { TrendStatement } from './trend-statement.ts';

const share = (numerator: number, denominator = 1_000): Measure => ({
	value: (100 * numerator) / denominator,
	numerator,
	denominator,
	status: 'definitif'
});
const nobody: Measure = { value: null, numerator: null, denominator: null, status: 'secret' };

/** Eleven communes of a thousand, from 40 to 60 % by 2: together 50 %, median 50. */
const group = Array.from({ length: 11 }, (_, index) => share(400 + 20 * index));

interface Given {
	direction?: Direction;
	others?: Measure[];
	isSimulated?: boolean;
	latest?: string;
}

function line(id: string, measure: Measure, given: Given = {}) {
	const { direction = 'higher', others = group, isSimulated = false, latest = '2025' } = given;
	const indicator = {
		id,
		shortLabel: `Part ${id}`,
		numeratorLabel: 'dossiers déposés en ligne',
		unit: 'percent',
		decimals: 1,
		isAdditive: false,
		direction,
		latest,
		isSimulated
		// Only what the rules read: a catalogue entry has thirty fields more.
	} as CatalogueIndicator;
	return {
		indicator,
		own: { code: '35012', name: 'Bain', departement: '35', population: 1_000, measure },
		comparison: comparison({ ...measure, period: latest }, others, indicator)
	};
}

const past = (trends: [string, TrendStatement][], jumps: [string, RankJump][] = []) => ({
	trends: new Map(trends),
	jumps: new Map(jumps)
});

const kinds = (...given: Parameters<typeof communeHeadlines>) =>
	communeHeadlines(...given).map(({ kind }) => kind);

describe('the facts that open a sheet', () => {
	it('are how it stands, then the clearest strength and gap, with what is missing to the median', () => {
		const facts = communeHeadlines(
			[
				line('a', share(600), { isSimulated: true }),
				line('b', share(400), { latest: '2024' }),
				line('c', share(500)),
				line('d', share(380))
			],
			null
		);
		expect(facts).toEqual([
			{
				kind: 'balance',
				judged: 4,
				good: 1,
				bad: 2,
				periods: ['2024', '2025'],
				n: { least: 11, most: 11 },
				lines: [
					{ indicator: 'a', period: '2025', unit: 'percent', direction: 'higher' },
					{ indicator: 'b', period: '2024', unit: 'percent', direction: 'higher' },
					{ indicator: 'c', period: '2025', unit: 'percent', direction: 'higher' },
					{ indicator: 'd', period: '2025', unit: 'percent', direction: 'higher' }
				],
				isSimulated: true
			},
			expect.objectContaining({ kind: 'strength', indicator: 'a', value: 60, people: null }),
			// 38 % of 1,000 is 35.0 to 41.0 %: 120 to the median of 50 %, 90 to 150.
			{
				kind: 'gap',
				indicator: 'd',
				label: 'Part d',
				noun: 'dossiers déposés en ligne',
				unit: 'percent',
				period: '2025',
				value: 38,
				groupValue: 50,
				n: 11,
				size: 11,
				people: { side: 'more', count: 120, lower: 90, upper: 150 },
				isSimulated: false
			}
		]);
	});

	it('say neither strength nor gap when all is comparable', () => {
		expect(kinds([line('a', share(500)), line('b', share(510))], null)).toEqual(['balance']);
	});

	const unjudged = (lines: ReturnType<typeof line>[]) => communeHeadlines(lines, null);
	const causes = (lines: ReturnType<typeof line>[]) =>
		unjudged(lines).flatMap((fact) => (fact.kind === 'lacking' ? fact.causes : []));

	it('say why nothing is judged: no value, or too few communes to compare with', () => {
		const few = [line('a', share(900), { others: group.slice(0, 9) }), line('b', nobody)];
		expect(unjudged(few)).toMatchObject([
			{ kind: 'unjudged', reason: 'few', known: 1, among: 2 },
			{ kind: 'lacking', among: 2 }
		]);
		const none = [
			line('a', nobody),
			line('b', nobody),
			line('c', share(500), { direction: 'none' })
		];
		expect(unjudged(none)[0]).toMatchObject({
			reason: 'no-value',
			known: 1,
			among: 3,
			lines: [{ indicator: 'a' }, { indicator: 'b' }]
		});
		expect(unjudged([line('c', share(500), { direction: 'none' })])[0]).toMatchObject({
			reason: 'no-indicator',
			known: 1,
			among: 1,
			lines: []
		});
	});

	it('then count why each line is left out, once, the commonest first', () => {
		const uncounted: Measure = { ...share(500), numerator: null, denominator: null };
		expect(
			causes([
				line('a', share(900), { others: group.slice(0, 9) }),
				line('b', nobody),
				// Masked and without direction: the value is asked for first.
				line('c', nobody, { direction: 'none' }),
				line('d', share(500), { direction: 'none' }),
				line('e', uncounted),
				line('f', { ...nobody, status: 'non-concerne' })
			])
		).toEqual([
			{ cause: 'secret', count: 2 },
			{ cause: 'few', count: 1 },
			{ cause: 'no-direction', count: 1 },
			{ cause: 'no-counts', count: 1 },
			{ cause: 'non-concerne', count: 1 }
		]);
	});

	it('say what is lacking where there would be one sentence, once the past has come without another', () => {
		const lines = [line('a', share(500)), line('b', nobody)];
		expect(kinds(lines, null)).toEqual(['balance']);
		expect(kinds(lines, past([]))).toEqual(['balance', 'lacking']);
		expect(kinds([line('a', share(500))], past([]))).toEqual(['balance']);
		expect(kinds([line('a', share(600)), line('b', nobody)], past([]))).toEqual([
			'balance',
			'strength'
		]);
	});
});

describe('how a commune has moved', () => {
	const years = { slope: 1, from: '2021', to: '2025' } as const;
	const up: TrendStatement = { kind: 'up', tone: 'good', ...years };
	const down: TrendStatement = { kind: 'down', tone: 'bad', ...years };
	const unclear: TrendStatement = { kind: 'unclear', tone: null, ...years };
	const lines = ['a', 'b', 'c', 'd'].map((id) => line(id, share(500)));
	const last = (trends: [string, TrendStatement][]) => communeHeadlines(lines, past(trends)).at(-1);

	it('is counted, a break between two values left unjudged', () => {
		const found = last([
			['a', up],
			['b', down],
			['c', unclear],
			['d', { kind: 'broken' }]
		]);
		expect(found).toEqual({
			kind: 'trends',
			better: 1,
			worse: 1,
			unclear: 1,
			unjudged: 1,
			years: { from: '2021', to: '2025' },
			lines: ['a', 'b', 'c'].map((indicator) => ({
				indicator,
				unit: 'percent',
				direction: 'higher',
				from: '2021',
				to: '2025'
			})),
			isSimulated: false
		});
	});

	it('names no years when they differ', () => {
		const found = last([
			['a', up],
			['b', { ...up, to: '2024', from: '2020' }]
		]);
		expect(found).toMatchObject({ kind: 'trends', years: null });
	});

	it('is not said of a single series, nor of one that has no direction', () => {
		expect(
			last([
				['a', up],
				['b', { kind: 'too-short' }]
			])
		).toMatchObject({ kind: 'balance' });
		const neither = [line('a', share(500), { direction: 'none' }), line('b', share(500))];
		expect(
			kinds(
				neither,
				past([
					['a', up],
					['b', up]
				])
			)
		).toEqual(['balance', 'lacking']);
	});

	const end = { rank: 20, best: 18, worst: 22 };
	const jump = (rank: number): RankJump => ({
		n: 30,
		from: { period: '2021', ...end },
		to: { period: '2025', rank, best: rank, worst: rank }
	});

	it('tells the widest of its jumps of rank, before the trends', () => {
		const given = past(
			[
				['a', up],
				['b', down]
			],
			[
				['b', jump(10)],
				['c', jump(3)],
				['d', jump(30)]
			]
		);
		expect(communeHeadlines(lines, given)).toMatchObject([
			{ kind: 'balance' },
			{ kind: 'jump', indicator: 'c', label: 'Part c', direction: 'higher', jump: { n: 30 } },
			{ kind: 'trends' }
		]);
	});

	it('leaves the trends out when a jump makes them a fifth sentence', () => {
		const all = [line('a', share(600)), line('b', share(400)), ...lines.slice(2)];
		const given = past(
			[
				['a', up],
				['b', down]
			],
			[['c', jump(3)]]
		);
		expect(kinds(all, given)).toEqual(['balance', 'strength', 'gap', 'jump']);
	});
});
