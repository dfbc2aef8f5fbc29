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
	const status = commonest(present.map((cell) => statuses.indexOf(cell?.status ?? 'definitif')));
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
		const usual = isAbsence(name) ? notCollected : status;
		if (code === usual) continue;
		const places = cells.flatMap((cell, index) => (cell?.status === name ? [index] : []));
		if (places.length > 0)
			column[isAbsence(name) ? 'absences' : 'exceptions'][code] = steps(places);
	}
	return column;
}

function steps(places: readonly number[]): number[] {
	return places.map((place, index) => place - (places[index - 1] ?? 0));
}

function scaled(value: number | null, decimals: number): number | null {
	return value === null ? null : Math.round(value * 10 ** decimals);
}

/** The first declared on a tie; `definitif` when there is none. */
function commonest(codes: readonly number[]): number {
	const counts = statuses.map((_, status) => codes.filter((code) => code === status).length);
	return counts.indexOf(Math.max(...counts));
}
