import type { Unit } from '../domain/unit.ts';
import type { CommuneTable } from './commune-table.ts';
import type { Interval } from './interval.ts';
import type { MeasuredCommune } from './sheet-row.ts';
import { valueInterval } from './value-interval.ts';

/** A commune in a comparison: its measure and the bounds of its random variability at 95 %. */
export interface SideBySideCell extends MeasuredCommune {
	/** In the unit of the value; null without counts. */
	interval: Interval | null;
}

interface SideBySideIndicator {
	id: string;
	unit: Unit;
	decimals: number;
}

/** The communes in the order given, those the table does not hold left out; null without the indicator. */
export function sideBySide(
	indicator: SideBySideIndicator,
	table: CommuneTable,
	codes: readonly string[]
): SideBySideCell[] | null {
	const measures = table.measures(indicator);
	if (!measures) return null;
	return codes.flatMap((code) => {
		const index = table.codes.indexOf(code);
		const measure = measures[index];
		if (!measure) return [];
		const { value, numerator, denominator } = measure;
		const hasCounts = value !== null && numerator !== null && denominator !== null;
		return [
			{
				code,
				name: table.names[index] ?? code,
				departement: table.departements[index] ?? '',
				population: table.populations[index] ?? null,
				measure,
				interval: hasCounts ? valueInterval({ numerator, denominator }, indicator.unit, 95) : null
			}
		];
	});
}
