import { rankSet, type RankSet } from './rank-set.ts';
import type { RankQuestion } from './rank-statement.ts';

/** A question on its way to the worker: columns that are handed over, not copied. */
export interface RankMessage {
	id: number;
	own: { numerator: number; denominator: number };
	numerators: Float64Array<ArrayBuffer>;
	denominators: Float64Array<ArrayBuffer>;
}

/** Null when the commune's counts are not whole. */
export interface RankAnswer {
	id: number;
	set: RankSet | null;
}

export function rankMessage(id: number, { own, others }: RankQuestion): RankMessage {
	return {
		id,
		own,
		numerators: Float64Array.from(others, ({ numerator }) => numerator),
		denominators: Float64Array.from(others, ({ denominator }) => denominator)
	};
}

export function answerRankQuestion({ id, own, numerators, denominators }: RankMessage): RankAnswer {
	const others = Array.from(numerators, (numerator, index) => ({
		numerator,
		denominator: denominators[index] ?? 0
	}));
	return { id, set: rankSet(own, others) };
}
