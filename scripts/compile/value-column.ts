import type { Period } from '../../src/lib/domain/period.ts';
import type { ValueColumn } from '../../src/lib/domain/published.ts';
import { isAbsence, statuses, type Status } from '../../src/lib/domain/status.ts';
import { ratioScale, type Unit } from '../../src/lib/domain/unit.ts';

/** What one territory has for a period; null when its file has no row. */
export interface ColumnCell {
	value: number | null;
	status: Status;
	numerator: number | null;
	denominator: number | null;
}

const notCollected = statuses.indexOf('non-collecte');

/** The compact column of one period, cells in the order of the codes of the file. */
export function valueColumn(
	period: Period,
	cells: readonly (ColumnCell | null)[],
	{ unit, decimals }: { unit: Unit; decimals: number }
): ValueColumn {
	const present = cells.filter((cell) => cell !== null && !isAbsence(cell.status));
	const hasCounts = present.some((cell) => cell?.denominator !== null);
	const isRatio = ratioScale(unit) !== null && present.every((cell) => cell?.denominator !== null);
	const places = placesByStatus(cells);
	const status = commonest(places);
	const column: ValueColumn = {
		period,
		numerators: hasCounts ? cells.map((cell) => cell?.numerator ?? null) : null,
		denominators: hasCounts ? cells.map((cell) => cell?.denominator ?? null) : null,
		scaled:
			hasCounts && isRatio ? null : cells.map((cell) => scaled(cell?.value ?? null, decimals)),
		absences: {},
		status,
		exceptions: {}
	};
	for (const [code, name] of statuses.entries()) {
		const own = places[code] ?? [];
		if (own.length === 0 || code === status || code === notCollected) continue;
		column[isAbsence(name) ? 'absences' : 'exceptions'][code] = steps(own);
	}
	return column;
}

/** By index in `statuses`, the places of the cells that have it, ascending. */
function placesByStatus(cells: readonly (ColumnCell | null)[]): number[][] {
	const places = statuses.map((): number[] => []);
	for (const [place, cell] of cells.entries())
		if (cell !== null) places[statuses.indexOf(cell.status)]?.push(place);
	return places;
}

/** Of the statuses of a value; the first declared on a tie, `definitif` when there is none. */
function commonest(places: readonly number[][]): number {
	const counts = statuses.map((name, code) => (isAbsence(name) ? 0 : (places[code]?.length ?? 0)));
	return counts.indexOf(Math.max(...counts));
}

function steps(places: readonly number[]): number[] {
	return places.map((place, index) => place - (places[index - 1] ?? 0));
}

function scaled(value: number | null, decimals: number): number | null {
	return value === null ? null : Math.round(value * 10 ** decimals);
}
