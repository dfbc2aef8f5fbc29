import { absent, type Cell } from './cell.ts';
import { Random } from './random.ts';
import type { Recipe } from './recipe.ts';
import { lastYear, type Unit } from './units.ts';

/** The cells of a unit as a publisher would really receive them. */
export function withDefects(cells: Cell[], unit: Unit, recipe: Recipe, seed: number): Cell[] {
	const { defects, first, id, without } = recipe;
	const random = new Random(seed, 'defects', id, unit.code);
	const isSilent = random.chance(defects.silent);
	const isLate = random.chance(defects.late);
	const isLateWithoutRow = random.chance(0.5);
	return cells.map((cell, index) => {
		const year = first + index;
		const isLost = random.chance(defects.lost);
		const isBad = random.chance(defects.badYear?.year === year ? defects.badYear.rate : 0);
		if (cell === null) return null;
		if (!unit.isInhabited || without.includes(unit.departement)) return absent('non-concerne');
		if (year === lastYear && isLate) return isLateWithoutRow ? null : absent('non-collecte');
		if (isSilent || isLost || isBad || isGap(unit, year, recipe)) return absent('non-collecte');
		return cell;
	});
}

function isGap({ departement }: Unit, year: number, { defects }: Recipe): boolean {
	const gap = defects.departementGap;
	return gap !== null && gap.year === year && gap.departements.includes(departement);
}
