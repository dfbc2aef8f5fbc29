import type { InseeCode } from '../domain/commune.ts';
import type { Match } from './match.ts';
import { numberColumn } from './number-column.ts';
import type { OwnChoice } from './own-choice.ts';
import { cellAt, type OwnTable } from './own-table.ts';
import type { Decimal } from './sniff.ts';

/** What to do when several rows of a file are of one commune and period. */
export const combinations = ['sum', 'mean', 'last'] as const;
export type Combination = (typeof combinations)[number];

export interface OwnQuestion {
	/** Column of numbers. */
	column: number;
	/** Null takes all rows. */
	period: string | null;
	combination: Combination;
	decimal: Decimal;
}

/** One number a commune; a commune whose cells are all masked or empty has null. */
export interface OwnValues {
	codes: InseeCode[];
	values: (number | null)[];
	/** Rows of communes found; of them, those joined to another row of the same commune. */
	rows: number;
	joined: number;
}

/** Values of a column by commune. */
export function ownValues(
	table: OwnTable,
	{ codes, places }: Match,
	choice: OwnChoice,
	{ column, period, combination, decimal }: OwnQuestion
): OwnValues {
	const source = table.columns[column];
	const numbers = source === undefined ? null : numberColumn(source, decimal);
	if (source === undefined || numbers === null)
		return { codes: [], values: [], rows: 0, joined: 0 };
	const when = choice.period === null ? undefined : table.columns[choice.period];
	const sums = new Float64Array(codes.length);
	const counts = new Uint32Array(codes.length);
	const seen = new Uint32Array(codes.length);
	let [rows, joined] = [0, 0];
	for (let row = 0; row < table.rows; row++) {
		const place = places[row] ?? -1;
		if (place < 0) continue;
		if (period !== null && when !== undefined && cellAt(when, row) !== period) continue;
		rows++;
		if ((seen[place] ?? 0) > 0) joined++;
		seen[place] = (seen[place] ?? 0) + 1;
		const value = numbers[source.places[row] ?? -1] ?? NaN;
		if (Number.isNaN(value)) continue;
		const isReplaced = combination === 'last';
		sums[place] = isReplaced ? value : (sums[place] ?? 0) + value;
		counts[place] = isReplaced ? 1 : (counts[place] ?? 0) + 1;
	}
	const present = codes.flatMap((code, place) => ((seen[place] ?? 0) > 0 ? [{ code, place }] : []));
	return {
		codes: present.map(({ code }) => code),
		values: present.map(({ place }) => {
			const [sum, count] = [sums[place] ?? 0, counts[place] ?? 0];
			if (count === 0) return null;
			return combination === 'mean' ? sum / count : sum;
		}),
		rows,
		joined
	};
}

/** Distinct periods of the file, ascending; empty when it has no such column. */
export function ownPeriods(table: OwnTable, { period }: OwnChoice): string[] {
	return period === null ? [] : [...(table.columns[period]?.words ?? [])].sort();
}
