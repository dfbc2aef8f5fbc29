import type { Direction } from '../domain/indicator.ts';
import { fewestRanked, leastJump } from '../domain/rank-jump.ts';
import { ranks } from '../model/rank.ts';
import { compareText } from '../publish/observation-table.ts';
import { splitKey } from './compare-rows.ts';
import type { PublishedRows } from './published-rows.ts';

/** A territory whose place in the ranking moved by more than a quarter of the ranking. */
export interface RankJump {
	code: string;
	from: number;
	to: number;
	/** Territories ranked, in each version. */
	among: [number, number];
}

/** Jumps between the latest period of each version, the longest first. */
export function rankJumps(
	before: { rows: PublishedRows; period: string },
	after: { rows: PublishedRows; period: string },
	direction: Direction
): RankJump[] {
	const old = rankedAt(before, direction);
	const present = rankedAt(after, direction);
	if (old.size < fewestRanked || present.size < fewestRanked) return [];
	const jumps: (RankJump & { share: number })[] = [];
	for (const [code, from] of old) {
		const to = present.get(code);
		if (to === undefined) continue;
		const share = Math.abs(to / present.size - from / old.size);
		if (share > leastJump) jumps.push({ code, from, to, among: [old.size, present.size], share });
	}
	return jumps
		.sort((a, b) => b.share - a.share || compareText(a.code, b.code))
		.map(({ code, from, to, among }) => ({ code, from, to, among }));
}

function rankedAt(
	{ rows, period }: { rows: PublishedRows; period: string },
	direction: Direction
): Map<string, number> {
	const found: { code: string; value: number }[] = [];
	for (const [key, value] of rows) {
		const place = splitKey(key);
		if (value !== null && place.period === period) found.push({ code: place.code, value });
	}
	const places = ranks(
		found.map(({ value }) => value),
		direction
	);
	return new Map(found.map(({ code }, index) => [code, places[index] ?? 0]));
}
