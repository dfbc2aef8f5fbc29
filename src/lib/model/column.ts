import type { ValueColumn } from '../domain/published.ts';
import { ratioValue } from '../domain/ratio.ts';
import { statuses, type Status } from '../domain/status.ts';
import type { Unit } from '../domain/unit.ts';
import type { Measure } from './measure.ts';

/** The measures of a compact column, in the order of the codes of its file. */
export function measures(
	column: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): Measure[] {
	const { numerators, denominators, scaled } = column;
	const length = (scaled ?? numerators ?? []).length;
	return Array.from({ length }, (_, index) => {
		const numerator = numerators?.[index] ?? null;
		const denominator = denominators?.[index] ?? null;
		const value = valueAt(scaled?.[index] ?? null, { numerator, denominator }, column, indicator);
		return { value, numerator, denominator, status: statusAt(column, index, value !== null) };
	});
}

function valueAt(
	scaled: number | null,
	{ numerator, denominator }: Pick<Measure, 'numerator' | 'denominator'>,
	column: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): number | null {
	if (column.scaled !== null) return scaled === null ? null : scaled / 10 ** indicator.decimals;
	if (numerator === null || denominator === null) return null;
	return ratioValue(numerator, denominator, indicator);
}

function statusAt(column: ValueColumn, index: number, hasValue: boolean): Status {
	const code = hasValue ? (column.exceptions[index] ?? column.status) : column.absences[index];
	return (code === undefined ? undefined : statuses[code]) ?? 'non-collecte';
}
