import { descending, group } from 'd3-array';
import type { Direction } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { fewestRanked, leastJump, type JumpEnd, type RankJump } from '../domain/rank-jump.ts';
import { levels } from '../domain/confidence.ts';
import { ranks } from './rank.ts';
import { isWhole, rankSet, type Count } from './rank-set.ts';

/** A commune with its counts at both periods; `value` is what it is ranked by. */
export interface JumpCommune {
	code: string;
	/** Communes of one key are ranked together. */
	group: string;
	from: Count & { value: number };
	to: Count & { value: number };
}

interface JumpRules {
	direction: Exclude<Direction, 'none'>;
	from: Period;
	to: Period;
}

/** What was looked at, and what was found. */
export interface FoundJumps {
	judged: number;
	/** Communes whose place moved by `leastJump` of the group or more, beyond chance or not. */
	moved: number;
	/** By code, a commune chosen beforehand: 99.8 % at each period. */
	jumps: Map<string, RankJump>;
	/** Found by looking at every commune: the 5 % risk is shared between all of them. Widest first. */
	clear: { code: string; jump: RankJump }[];
}

/**
 * Communes whose place moved by a quarter of their group, their possible places at the two periods
 * having none in common. A small commune may be anywhere at both: it never jumps.
 */
export function rankJumps(communes: readonly JumpCommune[], rules: JumpRules): FoundJumps {
	const counted = communes.filter(({ from, to }) => isWhole(from) && isWhole(to));
	const groups = [...group(counted, (commune) => commune.group).values()].filter(
		(members) => members.length >= fewestRanked
	);
	const judged = groups.reduce((sum, members) => sum + members.length, 0);
	const moves = groups.flatMap((members) => movesOf(members, rules.direction));
	const shared = levels[95].alpha / (2 * judged);
	const jumps = new Map<string, RankJump>();
	const clear: { code: string; jump: RankJump }[] = [];
	for (const move of moves) {
		const { code } = move.own;
		const jump = jumpOf(move, rules, levels[99.8].alpha);
		if (jump === null) continue;
		jumps.set(code, jump);
		const surest = jumpOf(move, rules, shared);
		if (surest !== null) clear.push({ code, jump: surest });
	}
	clear.sort(
		(a, b) => descending(jumpShare(a.jump), jumpShare(b.jump)) || (a.code < b.code ? -1 : 1)
	);
	return { judged, moved: moves.length, jumps, clear };
}

/** How far a commune moved, as a share of its group. */
export function jumpShare({ from, to, n }: RankJump): number {
	return Math.abs(to.rank - from.rank) / n;
}

interface Move {
	own: JumpCommune;
	others: JumpCommune[];
	ranks: { from: number; to: number };
}

function movesOf(members: readonly JumpCommune[], direction: JumpRules['direction']): Move[] {
	const before = ranksOf(members, 'from', direction);
	const after = ranksOf(members, 'to', direction);
	return members.flatMap((own, index) => {
		const [from = 0, to = 0] = [before[index] ?? 0, after[index] ?? 0];
		if (Math.abs(to - from) < leastJump * members.length) return [];
		return [{ own, others: members.filter((other) => other !== own), ranks: { from, to } }];
	});
}

function ranksOf(
	members: readonly JumpCommune[],
	side: 'from' | 'to',
	direction: JumpRules['direction']
) {
	return ranks(
		members.map((commune) => commune[side].value),
		direction
	);
}

function jumpOf(move: Move, rules: JumpRules, risk: number): RankJump | null {
	const from = endOf(move, 'from', rules, risk);
	// What is possible at the last period holds the place it had there: the other half need not be known.
	if (from === null || isWithin(move.ranks.to, from)) return null;
	const to = endOf(move, 'to', rules, risk);
	if (to === null || (from.best <= to.worst && to.best <= from.worst)) return null;
	return { from, to, n: move.others.length + 1 };
}

function endOf(
	{ own, others, ranks: places }: Move,
	side: 'from' | 'to',
	rules: JumpRules,
	risk: number
): JumpEnd | null {
	const set = rankSet(
		own[side],
		others.map((other) => other[side]),
		risk
	);
	if (set === null) return null;
	const ends =
		rules.direction === 'lower'
			? { best: 1 + set.below, worst: set.n - set.above }
			: { best: set.best, worst: set.worst };
	return { period: rules[side], rank: places[side], ...ends };
}

function isWithin(rank: number, { best, worst }: JumpEnd): boolean {
	return best <= rank && rank <= worst;
}
