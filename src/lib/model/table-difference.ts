import { correctedLimit } from './funnel-outside.ts';
import { expectedValue, type FunnelColumns } from './funnel-points.ts';
import { funnelDeviation, funnelSideOf } from './funnel-side.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Unit } from '../domain/unit.ts';

/** What may be said of one line of a table where all are looked at: beyond chance, or not. */
export type TableDifference = 'above' | 'below' | 'chance';

interface Row {
	numerator: number | null;
	denominator: number | null;
}

/**
 * Differences of the communes of a table with all of them together, at a limit that 95 % of tables of
 * as many like communes would not cross at all (Bonferroni). Null without a ratio of counts; a line
 * is null when it has no counts.
 */
export function tableDifferences(rows: readonly Row[], unit: Unit): TableDifferences | null {
	return kept(rows, unit, () => differencesOf(rows, unit));
}

export interface TableDifferences {
	/** Value of all communes with counts together. */
	expected: number;
	/** Communes with counts. */
	n: number;
	above: number;
	below: number;
	of: (row: Row) => TableDifference | null;
}

/** A table the reader comes back to by a filter is not gone through again. */
const kept = keptAnswers<readonly Row[], TableDifferences | null>(2);

function differencesOf(rows: readonly Row[], unit: Unit): TableDifferences | null {
	const counted = rows.filter((row) => countsOf(row, unit) !== null);
	const expected = expectedValue(columnsOf(counted), [...counted.keys()], unit);
	if (expected === null) return null;
	const limit = correctedLimit(counted.length);
	const side = funnelSideOf(expected, unit);
	function of(row: Row): TableDifference | null {
		const counts = countsOf(row, unit);
		if (counts === null) return null;
		const own = side(counts);
		const isBeyond =
			Math.abs(own) === 2 && Math.abs(funnelDeviation(counts, expected ?? 0, unit)) > limit;
		if (!isBeyond) return 'chance';
		return own > 0 ? 'above' : 'below';
	}
	const found = counted.map(of);
	return {
		expected,
		n: counted.length,
		above: found.filter((kind) => kind === 'above').length,
		below: found.filter((kind) => kind === 'below').length,
		of
	};
}

function countsOf({ numerator, denominator }: Row, unit: Unit) {
	if (numerator === null || !denominator || numerator < 0) return null;
	return unit === 'percent' && numerator > denominator ? null : { numerator, denominator };
}

function columnsOf(rows: readonly Row[]): FunnelColumns {
	return {
		codes: rows.map(() => ''),
		names: rows.map(() => ''),
		values: rows.map(() => 0),
		numerators: rows.map(({ numerator }) => numerator),
		denominators: rows.map(({ denominator }) => denominator)
	};
}
