import { describe, expect, it } from 'vitest';
import type { Direction } from '../domain/indicator.ts';
import { comparison } from './comparison.ts';
import { councilChoice, type CouncilLine } from './council-choice.ts';
import type { Measure } from './measure.ts';

const share = (numerator: number, denominator = 1_000): Measure => ({
	value: (100 * numerator) / denominator,
	numerator,
	denominator,
	status: 'definitif'
});

/** Eleven communes of a thousand, from 40 to 60 % by 2: together 50 %, median 50, middle half 45 to 55. */
const group = Array.from({ length: 11 }, (_, index) => share(400 + 20 * index));

interface Named extends CouncilLine {
	name: string;
}

function line(
	name: string,
	own: Measure,
	{ direction = 'higher', others = group }: { direction?: Direction; others?: Measure[] } = {}
): Named {
	return {
		name,
		indicator: { direction },
		comparison: comparison({ ...own, period: '2024' }, others, {
			unit: 'percent',
			decimals: 1,
			isAdditive: false,
			direction
		})
	};
}

const names = (lines: readonly Named[]) => lines.map(({ name }) => name);

/** The choice in names and numbers. */
const told = (lines: readonly Named[]) => {
	const { strengths, gaps, judged, ...rest } = councilChoice(lines);
	return { ...rest, strengths: names(strengths), gaps: names(gaps), judged: judged.length };
};

describe('what a council is shown first', () => {
	it('is what the 99.8 % limits set apart, by the share of the group left behind', () => {
		// In a thousand, 50 % is left at 99.8 % beyond about 4.9 points: 57, 59 and 61 are, 54 is not.
		const found = told([
			line('57', share(570)),
			line('54', share(540)),
			line('61', share(610)),
			line('59', share(590)),
			line('41', share(410))
		]);
		expect(found.strengths).toEqual(['61', '59', '57']);
		expect(found.gaps).toEqual(['41']);
		expect(found).toMatchObject({ judged: 5, known: 5 });
	});

	it('goes by the direction of each, and leaves those that have none', () => {
		const found = told([
			line('few is good', share(400), { direction: 'lower' }),
			line('many is bad', share(600), { direction: 'lower' }),
			line('neither', share(600), { direction: 'none' })
		]);
		expect(found.strengths).toEqual(['few is good']);
		expect(found.gaps).toEqual(['many is bad']);
		expect(found).toMatchObject({ judged: 2, known: 2 });
	});

	it('is three on each side at most, the order given breaking ties', () => {
		const found = told(['a', 'b', 'c', 'd'].map((name) => line(name, share(650))));
		expect(found.strengths).toEqual(['a', 'b', 'c']);
		expect(found.good).toBe(4);
	});

	it('takes the one further from the median first when both leave all the group behind', () => {
		const found = told([line('65', share(650)), line('70', share(700))]);
		expect(found.strengths).toEqual(['70', '65']);
	});

	it('is nothing rather than a comparable line, or one beyond the 95 % limits only', () => {
		expect(told([line('50', share(500)), line('54', share(540))])).toEqual({
			strengths: [],
			gaps: [],
			good: 0,
			bad: 0,
			judged: 2,
			known: 2
		});
		expect(told([])).toEqual({ strengths: [], gaps: [], good: 0, bad: 0, judged: 0, known: 0 });
	});

	it('calls nothing from a small commune: 60 of a hundred may be chance', () => {
		expect(told([line('60', share(60, 100))]).strengths).toEqual([]);
	});

	it('asks for ten communes with a value, half of the group, and counts', () => {
		const nine = group.slice(0, 9);
		const nobody: Measure = { value: null, numerator: null, denominator: null, status: 'secret' };
		const found = told([
			line('nine', share(900), { others: nine }),
			line('half missing', share(900), {
				others: [...group, ...Array.from({ length: 12 }, () => nobody)]
			}),
			line('no counts', { ...share(900), numerator: null, denominator: null }),
			line('no value', nobody)
		]);
		expect(found).toEqual({ strengths: [], gaps: [], good: 0, bad: 0, judged: 0, known: 3 });
	});

	it('leaves a value that is above the group’s and under its median: one large commune made it', () => {
		// Eleven at 60 % and one of 100,000 at 20 %: together 23.9 %, median 60.
		const others = [...Array.from({ length: 11 }, () => share(600)), share(20_000, 100_000)];
		const found = told([line('40', share(400), { others })]);
		expect(found).toMatchObject({ strengths: [], gaps: [], judged: 1 });
	});

	it('leaves one whose own interval holds the median: its way there may be chance', () => {
		// Eleven at 50 % and one of 100,000 at 40 %: together 41 %, median 50. 53 % of a thousand is 49.9 to 56.1.
		const others = [...Array.from({ length: 11 }, () => share(500)), share(40_000, 100_000)];
		const found = told([line('53', share(530), { others }), line('54', share(540), { others })]);
		expect(found.strengths).toEqual(['54']);
	});
});
