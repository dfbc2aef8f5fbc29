import { isInField, type StrateId } from '../domain/strate.ts';
import type { Status } from '../domain/status.ts';
import type { Measure } from './measure.ts';

/** Communes by column with the values of one indicator at one period, as the engine answers them. */
export interface CommuneColumns {
	codes: readonly string[];
	names: readonly string[];
	departements: readonly string[];
	regions: readonly string[];
	strates: readonly (StrateId | null)[];
	populations: readonly (number | null)[];
	values: readonly (number | null)[];
	numerators: readonly (number | null)[];
	denominators: readonly (number | null)[];
	statuses: readonly Status[];
}

/** Null: all of them. */
export interface CommuneChoice {
	departement: string | null;
	region: string | null;
	strate: StrateId | null;
}

/**
 * Indexes of the communes of a choice, in the order of the columns. Without a strate they are those
 * of the field; communes of 10,000 and more are chosen by naming their strate.
 */
export function chosenCommunes(
	{ departements, regions, strates }: CommuneColumns,
	{ departement, region, strate }: CommuneChoice
): number[] {
	const indexes: number[] = [];
	for (const [index, own] of strates.entries()) {
		if (strate === null ? !isInField(own) : own !== strate) continue;
		if (departement !== null && departements[index] !== departement) continue;
		if (region !== null && regions[index] !== region) continue;
		indexes.push(index);
	}
	return indexes;
}

export function measureAt(columns: CommuneColumns, index: number): Measure {
	return {
		value: columns.values[index] ?? null,
		numerator: columns.numerators[index] ?? null,
		denominator: columns.denominators[index] ?? null,
		status: columns.statuses[index] ?? 'non-collecte'
	};
}
