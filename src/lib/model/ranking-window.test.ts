import { describe, expect, it } from 'vitest';
import { rankingWindow } from './ranking-window.ts';

const twenty = Array.from({ length: 20 }, (_, index) => ({
	item: index,
	value: index,
	isMine: index === 10
}));

describe('rankingWindow', () => {
	it('keeps both ends and the neighbours of mine, best first', () => {
		const rows = rankingWindow(twenty, 'higher', { ends: 2, around: 1 });
		expect(rows.map(({ item }) => item)).toEqual([19, 18, 11, 10, 9, 1, 0]);
		expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 9, 10, 11, 19, 20]);
	});

	it('puts the lowest first when lower is better', () => {
		const rows = rankingWindow(twenty, 'lower', { ends: 1, around: 0 });
		expect(rows.map(({ item }) => item)).toEqual([0, 10, 19]);
	});

	it('shows a short ranking whole, once, ties together', () => {
		const rows = rankingWindow(
			[
				{ item: 'a', value: 1, isMine: false },
				{ item: 'b', value: 2, isMine: true },
				{ item: 'c', value: 2, isMine: false },
				{ item: 'd', value: null, isMine: false }
			],
			'higher',
			{ ends: 3, around: 3 }
		);
		expect(rows.map(({ item, rank }) => [item, rank])).toEqual([
			['b', 1],
			['c', 1],
			['a', 3]
		]);
	});

	it('shows the ends alone when mine has no value', () => {
		const rows = rankingWindow(
			twenty.map((row) => ({ ...row, isMine: false })),
			'none',
			{ ends: 1, around: 5 }
		);
		expect(rows.map(({ item }) => item)).toEqual([19, 0]);
	});
});
