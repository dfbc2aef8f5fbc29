import type { Direction } from '../domain/indicator.ts';
import { compareRows, dropOf, type Move, type RowComparison } from './compare-rows.ts';
import { newPeriodMoves, outliers } from './outliers.ts';
import type { PublishedRows } from './published-rows.ts';
import { rankJumps, type RankJump } from './rank-jumps.ts';

/** What differs between two versions of an indicator. */
export interface Revision {
	rows: RowComparison;
	/** Share of rows or values lost. */
	drop: number;
	/** Revised values far outside the other revisions. */
	revisions: Move[];
	/** Values of a new period far outside how the others went on. */
	evolutions: Move[];
	jumps: RankJump[];
}

/** `latest`: the period that each version shows first. */
export function compareIndicator(
	before: { rows: PublishedRows; latest: string },
	after: { rows: PublishedRows; latest: string },
	direction: Direction
): Revision {
	const rows = compareRows(before.rows, after.rows);
	const [next] = rows.periodsAdded.filter((period) => period > before.latest);
	return {
		rows,
		drop: dropOf(rows),
		revisions: outliers(rows.changed),
		evolutions:
			next === undefined
				? []
				: outliers(newPeriodMoves(before.rows, after.rows, { last: before.latest, next })),
		jumps: rankJumps(
			{ rows: before.rows, period: before.latest },
			{ rows: after.rows, period: after.latest },
			direction
		)
	};
}

/** Nothing to say: same rows, same values. */
export function isUnchanged({ rows }: Pick<Revision, 'rows'>): boolean {
	const { added, removed, emptied, filled, changed } = rows;
	return added + removed + emptied + filled + changed.length === 0;
}
