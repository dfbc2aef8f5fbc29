import type { RankedTerritory } from '../domain/published.ts';
import type { CommuneColumns } from './chosen-communes.ts';
import { keptAnswers } from './kept-answers.ts';
import { nameKey } from './name-key.ts';
import { ranks } from './rank.ts';
import { sortedValues } from './sorted-values.ts';

export type RankedCommune = RankedTerritory;

/** `croissant` ranks the lowest value first; in every other order rank 1 is the highest. */
export type ListOrder = 'decroissant' | 'croissant' | 'nom' | 'population';

/**
 * The communes of `indexes` that have a value, ranked among themselves, first rank first; ties by code,
 * which is the order of the columns.
 */
export function rankedCommunes(
	columns: CommuneColumns,
	indexes: readonly number[],
	order: ListOrder
): RankedCommune[] {
	const places = ranks(
		indexes.map((index) => columns.values[index] ?? null),
		order === 'croissant' ? 'lower' : 'higher'
	);
	return inRankOrder(places).flatMap((at): RankedCommune[] => {
		const index = indexes[at] ?? -1;
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
	});
}

/** Places of the ranked, by rank then place: one number holds both, so that typed sorting does. */
function inRankOrder(places: readonly (number | null)[]): number[] {
	const { length } = places;
	const keys = sortedValues(places.map((rank, at) => (rank === null ? null : rank * length + at)));
	return keys.map((key) => key % length);
}

/** The ranking as a list is read: by rank, by name, or the most populated first. */
export function inListOrder(
	ranking: readonly RankedCommune[],
	order: ListOrder
): readonly RankedCommune[] {
	switch (order) {
		case 'nom':
			return keptOrders(ranking, order, () => byName(ranking));
		case 'population':
			return keptOrders(ranking, order, () => byPopulation(ranking));
		default:
			return ranking;
	}
}

const keptOrders = keptAnswers<readonly RankedCommune[], readonly RankedCommune[]>(2);

function byPopulation(ranking: readonly RankedCommune[]): RankedCommune[] {
	return ranking.toSorted((a, b) => (b.population ?? -1) - (a.population ?? -1) || byCode(a, b));
}

function byName(ranking: readonly RankedCommune[]): RankedCommune[] {
	return ranking
		.map((commune) => ({ commune, key: nameKey(commune.name) }))
		.sort((a, b) => (a.key === b.key ? byCode(a.commune, b.commune) : a.key < b.key ? -1 : 1))
		.map(({ commune }) => commune);
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
