import type { ExploreSort } from '../domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../domain/explore-table.ts';
import { keptAnswer } from './kept-answers.ts';
import type { RowKey } from './row-order.ts';

/** What the rows are sorted by; a column that has not arrived yet decides nothing. */
export function rowKeys(
	sort: readonly ExploreSort[],
	territories: ExploreTerritories,
	columns: ReadonlyMap<string, ExploreValues>
): RowKey[] {
	return sort.flatMap(({ field, isDescending }) => {
		const values = columns.get(field)?.values ?? territoryKey(field, territories);
		return values ? [{ values, isDescending }] : [];
	});
}

function territoryKey(field: string, territories: ExploreTerritories): Float64Array | null {
	switch (field) {
		case 'nom':
			return territories.nameRanks;
		case 'region':
			return territories.regionRanks;
		case 'epci':
			return territories.epciRanks;
		case 'strate':
			return territories.strates;
		case 'population':
			return territories.populations;
		case 'departement':
			return codeRanks(territories.departements);
		case 'code':
			return codeRanks(territories.codes);
		default:
			return null;
	}
}

/** Places of the codes in their own order; worked out once for each column. */
const codeRanks = keptAnswer((codes: string[]): Float64Array => {
	const places = new Map([...new Set(codes)].sort().map((code, place) => [code, place]));
	return Float64Array.from(codes, (code) => places.get(code) ?? NaN);
});
