import type { Direction } from '../domain/indicator.ts';
import { ranks } from './rank.ts';

export interface Ranked<T> {
	item: T;
	value: number;
	rank: number;
}

/**
 * The best, the neighbours of mine and the last of a ranking, in order, without repetition: what fits
 * on a screen. Items without a value are not ranked. Equal values are in the order given.
 */
export function rankingWindow<T>(
	items: readonly { item: T; value: number | null; isMine: boolean }[],
	direction: Direction,
	{ ends, around }: { ends: number; around: number }
): Ranked<T>[] {
	const places = ranks(
		items.map(({ value }) => value),
		direction
	);
	const ordered = items
		.flatMap(({ item, value, isMine }, index) => {
			const rank = places[index] ?? null;
			return value === null || rank === null ? [] : [{ item, value, rank, isMine }];
		})
		.sort((a, b) => a.rank - b.rank);
	const mine = ordered.findIndex(({ isMine }) => isMine);
	return ordered
		.filter((_, index) => {
			const isEnd = index < ends || index >= ordered.length - ends;
			return isEnd || (mine !== -1 && Math.abs(index - mine) <= around);
		})
		.map(({ item, value, rank }) => ({ item, value, rank }));
}
