import type { Commune } from '../../src/lib/domain/commune.ts';
import { headFile, restFile } from '../../src/lib/domain/departement-files.ts';
import { pastSlices, seriesFile } from '../../src/lib/domain/past-file.ts';
import type {
	CatalogueIndicator,
	DepartementHead,
	DepartementRest,
	DepartementSeries,
	ValueColumn
} from '../../src/lib/domain/published.ts';
import type { RankJump } from '../../src/lib/domain/rank-jump.ts';
import type { Departement } from '../../src/lib/domain/territory.ts';
import type { Territories } from '../read/territories.ts';
import type { CellsByPeriod } from './column-files.ts';
import { jumpsOf } from './past-files.ts';
import { tenThousandths } from './ten-thousandths.ts';
import { valueColumn } from './value-column.ts';
import { withIndicators } from './with-indicators.ts';

/** The communes of a departement. */
export interface Members {
	departement: Departement;
	communes: Commune[];
	/** Index of each in the communes of the COG. */
	places: number[];
}

/** JSON of columns, by indicator id: text, because the objects of all indicators would take 2 GB. */
export interface DepartementColumns extends Members {
	latest: Map<string, string>;
	/** The past of a few communes each, in the order of their files. */
	pasts: Map<string, string>[];
	/** Jumps of the same communes: indicators where one jumped. */
	jumps: Map<string, Record<string, RankJump>>[];
}

/** What one indicator brings to the files of a departement: JSON of its columns. */
export interface DepartementPart {
	latest: string | null;
	pasts: string[];
	/** By code, in as many parts. */
	jumps: Record<string, RankJump>[];
}

export function departementMembers({ departements, communes }: Territories): Members[] {
	const members = new Map(
		departements.map((departement): [string, Members] => [
			departement.code,
			{ departement, communes: [], places: [] }
		])
	);
	for (const [place, commune] of communes.entries()) {
		const own = members.get(commune.departement);
		own?.communes.push(commune);
		own?.places.push(place);
	}
	return [...members.values()];
}

export function emptyColumns(members: readonly Members[]): DepartementColumns[] {
	return members.map((own) => ({
		...own,
		latest: new Map(),
		pasts: pastSlices(own.places).map(() => new Map()),
		jumps: pastSlices(own.places).map(() => new Map())
	}));
}

/** A commune-level indicator by departement, in their order; `series` is a file of its own. */
export function departementParts(
	members: readonly Members[],
	cells: CellsByPeriod,
	{ indicator, jumps }: { indicator: CatalogueIndicator; jumps: ReadonlyMap<string, RankJump> }
): { part: DepartementPart; series: [path: string, text: string] }[] {
	return members.map(({ departement, communes, places }) => {
		const columnsOf = (some: readonly number[]): ValueColumn[] =>
			[...cells].map(([period, list]) =>
				valueColumn(
					period,
					some.map((place) => list[place] ?? null),
					indicator
				)
			);
		const columns = columnsOf(places);
		const last = columns.find(({ period }) => period === indicator.latest);
		const series: DepartementSeries = {
			codes: communes.map(({ code }) => code),
			indicators: { [indicator.id]: columns }
		};
		return {
			part: {
				latest: last === undefined ? null : JSON.stringify(last),
				pasts: pastSlices(places).map((some) => JSON.stringify(columnsOf(some))),
				jumps: pastSlices(communes).map((some) => jumpsOf(some, jumps))
			},
			series: [seriesFile(departement.code, indicator.id), JSON.stringify(series)]
		};
	});
}

/** Adds the part of an indicator to every departement. */
export function addParts(
	all: readonly DepartementColumns[],
	id: string,
	parts: readonly DepartementPart[]
): void {
	for (const [index, { latest, pasts, jumps }] of parts.entries()) {
		const own = all[index];
		if (latest !== null) own?.latest.set(id, latest);
		for (const [file, text] of pasts.entries()) own?.pasts[file]?.set(id, text);
		for (const [file, found] of jumps.entries())
			if (Object.keys(found).length > 0) own?.jumps[file]?.set(id, found);
	}
}

/** The two files of a departement for a version, by path; `first`: indicators of the first lines of a sheet. */
export function departementTexts(
	columns: DepartementColumns,
	territories: Territories,
	{ version, first }: { version: string; first: readonly string[] }
): [path: string, text: string][] {
	const { departement, communes, latest } = columns;
	const rest: Omit<DepartementRest, 'indicators'> = {
		version,
		longitudes: communes.map(({ position }) => tenThousandths(position?.longitude)),
		latitudes: communes.map(({ position }) => tenThousandths(position?.latitude)),
		approximate: communes.flatMap(({ position }, index) =>
			position?.isApproximate === true ? [index] : []
		)
	};
	const opening = new Map([...latest].filter(([id]) => first.includes(id)));
	const others = new Map([...latest].filter(([id]) => !first.includes(id)));
	return [
		[headFile(departement.code), withIndicators(head(columns, territories, version), opening)],
		[restFile(departement.code), withIndicators(rest, others)]
	];
}

function head(
	{ departement, communes }: DepartementColumns,
	territories: Territories,
	version: string
): Omit<DepartementHead, 'indicators'> {
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
	return {
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
		formerly: Object.fromEntries(merged)
	};
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
