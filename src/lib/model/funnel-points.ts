import { ratioScale, type Unit } from '../domain/unit.ts';
import { funnelSideOf } from './funnel-side.ts';
import { sumOfCounts } from './group-summary.ts';

/** Columns a funnel is made of: those of `PeriodValues` and of `CommuneColumns` fit. */
export interface FunnelColumns {
	codes: readonly string[];
	names: readonly string[];
	values: readonly (number | null)[];
	numerators: readonly (number | null)[];
	denominators: readonly (number | null)[];
}

/** Communes with counts, in parallel arrays, with their side of the limits around `expected`. */
export interface FunnelPoints {
	unit: Unit;
	/** Value the limits are drawn around, in the unit. */
	expected: number;
	codes: string[];
	names: string[];
	numerators: Float64Array;
	denominators: Float64Array;
	/** Numerator over denominator in the unit, not rounded: it must be exactly where the limits are. */
	values: Float64Array;
	/** `FunnelSide` of each. */
	sides: Int8Array;
}

/**
 * The communes of `indexes` (all of them when left out) that have a value and counts; `expected` is
 * their value taken together unless it is given. Null when the unit is no ratio, or nothing has counts.
 */
export function funnelPoints(
	columns: FunnelColumns,
	{ unit, expected, indexes }: { unit: Unit; expected?: number; indexes?: readonly number[] }
): FunnelPoints | null {
	const scale = ratioScale(unit);
	if (scale === null) return null;
	const kept = (indexes ?? [...columns.codes.keys()]).filter((index) =>
		hasCounts(columns, index, unit)
	);
	if (kept.length === 0) return null;
	const numerators = Float64Array.from(kept, (index) => columns.numerators[index] ?? 0);
	const denominators = Float64Array.from(kept, (index) => columns.denominators[index] ?? 1);
	const centre = expected ?? (scale * total(numerators)) / total(denominators);
	const side = funnelSideOf(centre, unit);
	const counts = (place: number) => ({
		numerator: numerators[place] ?? 0,
		denominator: denominators[place] ?? 1
	});
	return {
		unit,
		expected: centre,
		codes: kept.map((index) => columns.codes[index] ?? ''),
		names: kept.map((index) => columns.names[index] ?? ''),
		numerators,
		denominators,
		values: numerators.map((numerator, place) => (scale * numerator) / (denominators[place] ?? 1)),
		sides: Int8Array.from(kept, (_, place) => side(counts(place)))
	};
}

/** Masked or impossible counts are no point: a part greater than the whole has no interval either. */
function hasCounts(columns: FunnelColumns, index: number, unit: Unit): boolean {
	const numerator = columns.numerators[index] ?? null;
	const denominator = columns.denominators[index] ?? null;
	if ((columns.values[index] ?? null) === null || numerator === null || !denominator) return false;
	return numerator >= 0 && denominator > 0 && (unit !== 'percent' || numerator <= denominator);
}

/** Value of a compared group, in the unit, to draw the limits around; null without counts. */
export function expectedValue(
	columns: FunnelColumns,
	indexes: readonly number[],
	unit: Unit
): number | null {
	const scale = ratioScale(unit);
	const sums = sumOfCounts(
		indexes.map((index) => ({
			value: columns.values[index] ?? null,
			numerator: columns.numerators[index] ?? null,
			denominator: columns.denominators[index] ?? null,
			status: 'definitif'
		}))
	);
	return scale === null || !sums || sums.denominator === 0
		? null
		: (scale * sums.numerator) / sums.denominator;
}

function total(counts: Float64Array): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
