import { describe, expect, it } from 'vitest';
import { rankingItems, type RankingRow } from './ranking-layout.ts';

const row = (code: string, rank: number): RankingRow => ({
	code,
	name: code,
	value: 100 - rank,
	rank
});

describe('rankingItems', () => {
	it('gives nothing for nothing', () => {
		expect(rankingItems([])).toEqual({ items: [], height: 0 });
	});

	it('says how many rows are skipped between two ranks', () => {
		const { items } = rankingItems([row('a', 1), row('b', 2), row('c', 46)]);
		expect(items.map(({ kind }) => kind)).toEqual(['row', 'row', 'gap', 'row']);
		expect(items[2]).toMatchObject({ kind: 'gap', count: 43 });
	});

	it('counts a tie as the rows it holds, not as a skipped rank', () => {
		const { items } = rankingItems([row('a', 1), row('b', 1), row('c', 3)]);
		expect(items.map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
		expect(items.map((item) => item.kind === 'row' && item.isTied)).toEqual([true, true, false]);
	});

	it('counts the members of a tie that are not shown as skipped', () => {
		const { items } = rankingItems([row('a', 1), row('d', 5)]);
		expect(items[1]).toMatchObject({ kind: 'gap', count: 3 });
	});

	it('marks the rows inside the interval of ranks', () => {
		const { items } = rankingItems([row('a', 1), row('b', 2), row('c', 3)], [2, 3]);
		expect(items.map((item) => item.kind === 'row' && item.inBand)).toEqual([false, true, true]);
	});

	it('stacks rows without overlap', () => {
		const { items, height } = rankingItems([row('a', 1), row('b', 9), row('c', 10)]);
		items.slice(1).forEach((item, index) => {
			const above = items[index];
			expect(item.y).toBe((above?.y ?? 0) + (above?.height ?? 0));
		});
		expect(height).toBe((items.at(-1)?.y ?? 0) + (items.at(-1)?.height ?? 0));
	});
});
