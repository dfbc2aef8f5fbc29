import type { Commune } from '../../src/lib/domain/commune.ts';
import type { Period } from '../../src/lib/domain/period.ts';
import type { DepartementFile, DepartementSeries } from '../../src/lib/domain/published.ts';
import type { Departement } from '../../src/lib/domain/territory.ts';
import type { CatalogueIndicator } from '../../src/lib/domain/published.ts';
import { observationAt, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import type { Territories } from '../read/territories.ts';
import { valueColumn, type ColumnCell } from './value-column.ts';

/** JSON of columns by indicator id: text, because the objects of all indicators would take 2 GB. */
export interface DepartementColumns {
	departement: Departement;
	communes: Commune[];
	latest: Map<string, string>;
	series: Map<string, string>;
}

export function emptyColumns({ departements, communes }: Territories): DepartementColumns[] {
	const members = new Map<string, Commune[]>();
	for (const commune of communes) {
		const list = members.get(commune.departement) ?? [];
		list.push(commune);
		members.set(commune.departement, list);
	}
	return departements.map((departement) => ({
		departement,
		communes: members.get(departement.code) ?? [],
		latest: new Map(),
		series: new Map()
	}));
}

/** Adds one commune-level indicator to every departement. The table is by code, then period. */
export function addIndicator(
	all: readonly DepartementColumns[],
	table: ObservationTable,
	indicator: CatalogueIndicator
): void {
	const rowsOf = firstRows(table.codes);
	for (const { communes, latest, series } of all) {
		const cells = new Map<Period, (ColumnCell | null)[]>(
			indicator.periods.map((period) => [period, communes.map(() => null)])
		);
		communes.forEach(({ code }, index) => {
			const [from, to] = rowsOf.get(code) ?? [0, 0];
			for (let row = from; row < to; row++) {
				const { period, value, status, numerator, denominator } = observationAt(table, row);
				const column = cells.get(period);
				if (column !== undefined) column[index] = { value, status, numerator, denominator };
			}
		});
		const columns = [...cells].map(([period, list]) => valueColumn(period, list, indicator));
		const last = columns.find(({ period }) => period === indicator.latest);
		if (last !== undefined) latest.set(indicator.id, JSON.stringify(last));
		series.set(indicator.id, JSON.stringify(columns));
	}
}

/** Range of rows of each code, the table being sorted. */
function firstRows(codes: readonly string[]): Map<string, [number, number]> {
	const ranges = new Map<string, [number, number]>();
	codes.forEach((code, row) => {
		const range = ranges.get(code);
		if (range === undefined) ranges.set(code, [row, row + 1]);
		else range[1] = row + 1;
	});
	return ranges;
}

/** Text of `departements/<code>.json` for a version. */
export function departementJson(
	{ departement, communes, latest }: DepartementColumns,
	territories: Territories,
	version: string
): string {
	const region = territories.regions.find(({ code }) => code === departement.region);
	const members = new Set(communes.map(({ epci }) => epci));
	const spread = epciDepartements(territories);
	const epcis = territories.epcis
		.filter(({ code }) => members.has(code))
		.map((epci) => ({ ...epci, departements: spread.get(epci.code) ?? [] }));
	const epciIndex = new Map(epcis.map(({ code }, index) => [code, index]));
	const merged = communes.flatMap(({ oldCodes, oldNames }, index) =>
		oldCodes.length + oldNames.length === 0 ? [] : [[index, { codes: oldCodes, names: oldNames }]]
	);
	const file: Omit<DepartementFile, 'indicators'> = {
		version,
		departement: { code: departement.code, name: departement.name },
		region: {
			code: departement.region,
			name: region?.name ?? '',
			departements: territories.departements
				.filter(({ region: code }) => code === departement.region)
				.map(({ code }) => code)
		},
		epcis,
		codes: communes.map(({ code }) => code),
		names: communes.map(({ name }) => name),
		epci: communes.map(({ epci }) => (epci === null ? -1 : (epciIndex.get(epci) ?? -1))),
		population: communes.map(({ population }) => population),
		postcodes: communes.map(({ postcodes }) => postcodes),
		longitudes: communes.map(({ position }) => tenThousandths(position?.longitude)),
		latitudes: communes.map(({ position }) => tenThousandths(position?.latitude)),
		approximate: communes.flatMap(({ position }, index) =>
			position?.isApproximate === true ? [index] : []
		),
		formerly: Object.fromEntries(merged)
	};
	return withIndicators(file, latest);
}

/** Departements of each EPCI, by code: a reader comparing within it needs the files of all. */
function epciDepartements({ communes }: Territories): Map<string, string[]> {
	const result = new Map<string, string[]>();
	for (const { epci, departement } of communes) {
		if (epci === null) continue;
		const list = result.get(epci) ?? [];
		// Communes are by code, hence departements too.
		if (list.at(-1) !== departement) list.push(departement);
		result.set(epci, list);
	}
	return result;
}

/** Text of `departements/<code>-series.json` for a version. */
export function departementSeriesJson(
	{ communes, series }: DepartementColumns,
	version: string
): string {
	const file: Omit<DepartementSeries, 'indicators'> = {
		version,
		codes: communes.map(({ code }) => code)
	};
	return withIndicators(file, series);
}

function tenThousandths(degrees: number | undefined): number | null {
	return degrees === undefined ? null : Math.round(degrees * 10_000);
}

function withIndicators(file: object, indicators: ReadonlyMap<string, string>): string {
	const entries = [...indicators].map(([id, json]) => `${JSON.stringify(id)}:${json}`);
	return `${JSON.stringify(file).slice(0, -1)},"indicators":{${entries.join(',')}}}`;
}
