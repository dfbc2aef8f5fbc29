import { smallestGroup } from '../domain/group.ts';
import type { Direction } from '../domain/indicator.ts';
import { rankSet, type Count, type RankSet } from './rank-set.ts';

interface Ranks {
	/** Best and worst possible place, 1 being the best value: the lowest one when low is better. */
	best: number;
	worst: number;
	/** Communes whose value is surely higher, surely lower; the others cannot be told apart. */
	above: number;
	below: number;
	/** Communes with counts, this one included. */
	n: number;
}

/** What may be said of a rank. */
export type RankStatement =
	| ({ kind: 'telling' | 'not-telling' } & Ranks)
	/** The commune has no whole counts, or fewer than five others have. */
	| { kind: 'no-counts' };

interface Counted {
	numerator: number | null;
	denominator: number | null;
}

/** Counts that a rank may be drawn from; `others` is without the commune, same period. */
export interface RankQuestion {
	own: Count;
	others: Count[];
}

/** Null when the commune has no counts. */
export function rankQuestion(own: Counted, others: readonly Counted[]): RankQuestion | null {
	const [mine] = countsOf([own]);
	return mine ? { own: mine, others: countsOf(others) } : null;
}

/** For a few thousand communes at most, at once; rank-set-client.ts asks a worker for more. */
export function rankStatement(
	own: Counted,
	others: readonly Counted[],
	direction: Direction
): RankStatement {
	const question = rankQuestion(own, others);
	return statementOf(question && rankSet(question.own, question.others), direction);
}

/** A rank set told in the direction of the indicator. */
export function statementOf(set: RankSet | null, direction: Direction): RankStatement {
	if (set === null || set.n - 1 < smallestGroup) return { kind: 'no-counts' };
	const { above, below, n, isTelling } = set;
	const [ahead, behind] = direction === 'lower' ? [below, above] : [above, below];
	return {
		kind: isTelling ? 'telling' : 'not-telling',
		best: 1 + ahead,
		worst: n - behind,
		above,
		below,
		n
	};
}

function countsOf(measures: readonly Counted[]): Count[] {
	return measures.flatMap(({ numerator, denominator }) =>
		numerator === null || denominator === null ? [] : [{ numerator, denominator }]
	);
}
