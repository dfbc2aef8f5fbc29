import type { RankedTerritory } from '../domain/published.ts';
import type { CommuneColumns } from './chosen-communes.ts';
import { ranks } from './rank.ts';

export type RankedCommune = RankedTerritory;

/** `croissant` ranks the lowest value first; in every other order rank 1 is the highest. */
export type ListOrder = 'decroissant' | 'croissant' | 'nom' | 'population';

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** The communes of `indexes` that have a value, ranked among themselves, first rank first; ties by code. */
export function rankedCommunes(
	columns: CommuneColumns,
	indexes: readonly number[],
	order: ListOrder
): RankedCommune[] {
	const places = ranks(
		indexes.map((index) => columns.values[index] ?? null),
		order === 'croissant' ? 'lower' : 'higher'
	);
	return indexes
		.flatMap((index, at): RankedCommune[] => {
			const value = columns.values[index] ?? null;
			const rank = places[at] ?? null;
			const code = columns.codes[index];
			if (value === null || rank === null || code === undefined) return [];
			return [
				{
					code,
					name: columns.names[index] ?? code,
					departement: columns.departements[index] ?? '',
					population: columns.populations[index] ?? null,
					value,
					numerator: columns.numerators[index] ?? null,
					denominator: columns.denominators[index] ?? null,
					rank
				}
			];
		})
		.sort((a, b) => a.rank - b.rank || byCode(a, b));
}

/** The ranking as a list is read: by rank, by name, or the most populated first. */
export function inListOrder(
	ranking: readonly RankedCommune[],
	order: ListOrder
): readonly RankedCommune[] {
	switch (order) {
		case 'nom':
			return ranking.toSorted((a, b) => collator.compare(a.name, b.name) || byCode(a, b));
		case 'population':
			return ranking.toSorted(
				(a, b) => (b.population ?? -1) - (a.population ?? -1) || byCode(a, b)
			);
		default:
			return ranking;
	}
}

function byCode(a: RankedCommune, b: RankedCommune): number {
	return a.code < b.code ? -1 : 1;
}

/**
 * What of a ranking fits on a screen: both ends, and the neighbours of one commune. `ranking` is in
 * the order of ranks.
 */
export function rankingExtract(
	ranking: readonly RankedCommune[],
	mine: string | null,
	{ ends, around }: { ends: number; around: number }
): RankedCommune[] {
	const own = mine === null ? -1 : ranking.findIndex(({ code }) => code === mine);
	return ranking.filter(
		(_, index) =>
			index < ends ||
			index >= ranking.length - ends ||
			(own !== -1 && Math.abs(index - own) <= around)
	);
}
