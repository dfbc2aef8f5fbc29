import { ascending } from 'd3-array';
import { outsideField, type StrateId } from '../domain/strate.ts';

export interface NearestColumns {
	codes: readonly string[];
	departements: readonly string[];
	strates: readonly (StrateId | null)[];
	populations: readonly (number | null)[];
}

export const nearestCount = 20;

/**
 * Communes of the field in the same departement, nearest in population first, ties by INSEE code;
 * all of them when they are fewer. Those without inhabitants are near nobody. The order is that of
 * |ln(population ratio)|, told by the larger over the smaller: a division rounds alike everywhere, so
 * that SQL breaks the same ties, which two logarithms would not promise.
 */
export function nearestInDepartement(
	self: number,
	{ codes, departements, strates, populations }: NearestColumns
): number[] {
	const mine = populations[self] ?? 0;
	if (mine <= 0) return [];
	const found: { index: number; code: string; ratio: number }[] = [];
	for (const [index, code] of codes.entries()) {
		const its = populations[index] ?? 0;
		if (index === self || its <= 0 || strates[index] === outsideField) continue;
		if (departements[index] !== departements[self]) continue;
		found.push({ index, code, ratio: Math.max(mine, its) / Math.min(mine, its) });
	}
	return found
		.sort((a, b) => ascending(a.ratio, b.ratio) || ascending(a.code, b.code))
		.slice(0, nearestCount)
		.map(({ index }) => index);
}
