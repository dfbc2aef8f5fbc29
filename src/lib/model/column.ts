import type { ValueColumn } from '../domain/published.ts';
import { ratioValue } from '../domain/ratio.ts';
import { statuses, type Status } from '../domain/status.ts';
import type { Unit } from '../domain/unit.ts';
import type { Measure } from './measure.ts';

/** A decoded column, in parallel arrays. */
export interface MeasureColumns {
	values: (number | null)[];
	numerators: (number | null)[];
	denominators: (number | null)[];
	statuses: Status[];
}

/** The same as `measures`, without an object a territory: 35,000 communes are decoded at once. */
export function measureColumns(
	column: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): MeasureColumns {
	const values = valuesOf(column, indicator);
	const none = () => values.map(() => null);
	return {
		values,
		numerators: column.numerators ?? none(),
		denominators: column.denominators ?? none(),
		statuses: statusesOf(column, values)
	};
}

/** The measures of a compact column, in the order of the codes of its file. */
export function measures(
	column: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): Measure[] {
	const { values, numerators, denominators, statuses: own } = measureColumns(column, indicator);
	return values.map((value, index) => ({
		value,
		numerator: numerators[index] ?? null,
		denominator: denominators[index] ?? null,
		status: own[index] ?? 'non-collecte'
	}));
}

function valuesOf(
	{ scaled, numerators, denominators }: ValueColumn,
	indicator: { unit: Unit; decimals: number }
): (number | null)[] {
	if (scaled !== null) {
		const scale = 10 ** indicator.decimals;
		return scaled.map((value) => (value === null ? null : value / scale));
	}
	return (numerators ?? []).map((numerator, index) => {
		const denominator = denominators?.[index] ?? null;
		if (numerator === null || denominator === null) return null;
		return ratioValue(numerator, denominator, indicator);
	});
}

function statusesOf(column: ValueColumn, values: readonly (number | null)[]): Status[] {
	const usual = statuses[column.status] ?? 'definitif';
	const own = values.map((value): Status => (value === null ? 'non-collecte' : usual));
	for (const [code, steps] of [
		...Object.entries(column.absences),
		...Object.entries(column.exceptions)
	]) {
		const status = statuses[Number(code)];
		let place = 0;
		for (const step of steps) {
			place += step;
			if (status !== undefined) own[place] = status;
		}
	}
	return own;
}
