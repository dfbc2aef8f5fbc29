import { encodeCommuneList } from '../../src/lib/domain/commune-list.ts';
import type { Period } from '../../src/lib/domain/period.ts';
import type { CatalogueIndicator } from '../../src/lib/domain/published.ts';
import { observationAt, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import type { Territories } from '../read/territories.ts';
import { valueColumn, type ColumnCell } from './value-column.ts';

/** What each commune has at each period, in the order of the communes; null when there is no row. */
export type CellsByPeriod = ReadonlyMap<Period, readonly (ColumnCell | null)[]>;

/** The rows of a commune-level indicator laid out by period; communes of the COG by code. */
export function cellsByPeriod(
	table: ObservationTable,
	{ periods }: Pick<CatalogueIndicator, 'periods'>,
	communes: Territories['communes']
): CellsByPeriod {
	const places = new Map(communes.map(({ code }, index) => [code, index]));
	const cells = new Map(
		periods.map((period) => [period, communes.map((): ColumnCell | null => null)])
	);
	for (let row = 0; row < table.codes.length; row++) {
		const { code, period, value, status, numerator, denominator } = observationAt(table, row);
		const column = cells.get(period);
		const place = places.get(code);
		if (column !== undefined && place !== undefined)
			column[place] = { value, status, numerator, denominator };
	}
	return cells;
}

/** `colonnes/<id>/<period>.json`, by path. No version in them: another indicator changes none. */
export function columnFiles(
	cells: CellsByPeriod,
	indicator: CatalogueIndicator
): [path: string, text: string][] {
	return [...cells].map(([period, column]) => [
		`colonnes/${indicator.id}/${period}.json`,
		JSON.stringify(valueColumn(period, column, indicator))
	]);
}

/** `colonnes/communes.json`: what the columns are in the order of. */
export function communeFile({
	communes
}: Pick<Territories, 'communes'>): [path: string, text: string] {
	return ['colonnes/communes.json', JSON.stringify(encodeCommuneList(communes))];
}
