import type { Commune } from '../../src/lib/domain/commune.ts';
import type { DepartementFile, DepartementSeries } from '../../src/lib/domain/published.ts';
import type { Departement } from '../../src/lib/domain/territory.ts';
import type { CatalogueIndicator } from '../../src/lib/domain/published.ts';
import type { Territories } from '../read/territories.ts';
import type { CellsByPeriod } from './column-files.ts';
import { tenThousandths } from './ten-thousandths.ts';
import { valueColumn } from './value-column.ts';

/** JSON of columns by indicator id: text, because the objects of all indicators would take 2 GB. */
export interface DepartementColumns {
	departement: Departement;
	communes: Commune[];
	/** Index of each in the communes of the COG. */
	places: number[];
	latest: Map<string, string>;
	series: Map<string, string>;
}

export function emptyColumns({ departements, communes }: Territories): DepartementColumns[] {
	const members = new Map<string, { communes: Commune[]; places: number[] }>();
	for (const [place, commune] of communes.entries()) {
		const list = members.get(commune.departement) ?? { communes: [], places: [] };
		list.communes.push(commune);
		list.places.push(place);
		members.set(commune.departement, list);
	}
	return departements.map((departement) => ({
		departement,
		...(members.get(departement.code) ?? { communes: [], places: [] }),
		latest: new Map(),
		series: new Map()
	}));
}

/** Adds one commune-level indicator to every departement. */
export function addIndicator(
	all: readonly DepartementColumns[],
	cells: CellsByPeriod,
	indicator: CatalogueIndicator
): void {
	for (const { places, latest, series } of all) {
		const columns = [...cells].map(([period, list]) =>
			valueColumn(
				period,
				places.map((place) => list[place] ?? null),
				indicator
			)
		);
		const last = columns.find(({ period }) => period === indicator.latest);
		if (last !== undefined) latest.set(indicator.id, JSON.stringify(last));
		series.set(indicator.id, JSON.stringify(columns));
	}
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

function withIndicators(file: object, indicators: ReadonlyMap<string, string>): string {
	const entries = [...indicators].map(([id, json]) => `${JSON.stringify(id)}:${json}`);
	return `${JSON.stringify(file).slice(0, -1)},"indicators":{${entries.join(',')}}}`;
}
