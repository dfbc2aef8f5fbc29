import type { ExploreQuestion } from '../domain/explore.ts';
import { columnKey } from '../domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../domain/explore-table.ts';
import { searchKey } from '../domain/search-key.ts';
import { statuses } from '../domain/status.ts';
import { outsideField } from '../domain/strate.ts';

/**
 * 1 for each commune that answers to every filter but the brushes (values and population). The same as
 * queries/explore-filter.ts, without a query: a reader types, and the table follows in a frame.
 */
export function keptByFilters(
	question: ExploreQuestion,
	territories: ExploreTerritories,
	columns: ReadonlyMap<string, ExploreValues>
): Uint8Array {
	const { codes, keys, departements, regions, epcis, strates } = territories;
	const key = searchKey(question.text);
	const start = key.toUpperCase();
	const among = (chosen: readonly string[]) => (chosen.length === 0 ? null : new Set(chosen));
	const inDepartements = among(question.departements);
	const inRegions = among(question.regions);
	const inEpcis = among(question.epcis);
	const inStrates = question.strates.length === 0 ? null : new Set<number>(question.strates);
	const byStatus = question.statuses.flatMap((one) => {
		const found = columns.get(columnKey(one.column));
		return found
			? [
					{
						own: found.statuses,
						wanted: new Set(one.statuses.map((word) => statuses.indexOf(word)))
					}
				]
			: [];
	});
	const kept = new Uint8Array(codes.length);
	codes.forEach((code, row) => {
		const strate = strates[row] ?? NaN;
		const isInField = inStrates
			? inStrates.has(strate)
			: !Number.isNaN(strate) && strate !== outsideField;
		const isKept =
			isInField &&
			(!inDepartements || inDepartements.has(departements[row] ?? '')) &&
			(!inRegions || inRegions.has(regions[row] ?? '')) &&
			(!inEpcis || inEpcis.has(epcis[row] ?? '')) &&
			(key === '' || keys[row]?.includes(key) || code.startsWith(start)) &&
			byStatus.every(({ own, wanted }) => wanted.has(own[row] ?? -1));
		if (isKept) kept[row] = 1;
	});
	return kept;
}
