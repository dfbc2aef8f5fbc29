import { contoursByCode, type Contour, type ContourFile } from '../domain/contours.ts';
import { headFile, restFile, wholeDepartement } from '../domain/departement-files.ts';
import { seriesFile } from '../domain/past-file.ts';
import type {
	CommunesPast,
	DepartementFile,
	DepartementHead,
	DepartementRest,
	DepartementSeries,
	References
} from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** What the sheets of a departement draw first. Throws `DataError`. */
export function departementHead(host: DataHost, departement: string): Promise<DepartementHead> {
	return publishedFile(host, headFile(departement), (json) =>
		hasKeys<DepartementHead>(json, ['departement', 'codes', 'names', 'indicators']) ? json : null
	);
}

/** What they draw next. Throws `DataError`. */
export function departementRest(host: DataHost, departement: string): Promise<DepartementRest> {
	return publishedFile(host, restFile(departement), (json) =>
		hasKeys<DepartementRest>(json, ['longitudes', 'latitudes', 'indicators']) ? json : null
	);
}

/** All the latest values of a departement, from its two files; either may be on its way. Throws `DataError`. */
export async function departementFile(
	host: DataHost,
	departement: string,
	{
		head = departementHead(host, departement),
		rest = departementRest(host, departement)
	}: { head?: Promise<DepartementHead>; rest?: Promise<DepartementRest> } = {}
): Promise<DepartementFile> {
	return wholeDepartement(...(await Promise.all([head, rest])));
}

/** All periods of an indicator for the communes of a departement. Throws `DataError`. */
export function departementSeries(
	host: DataHost,
	departement: string,
	indicator: string
): Promise<DepartementSeries> {
	return seriesAt(host, seriesFile(departement, indicator));
}

/** All periods of all indicators for a commune and a few others, by `pastFile`. Throws `DataError`. */
export function communesPast(host: DataHost, path: string): Promise<CommunesPast> {
	return publishedFile(host, path, (json) =>
		hasKeys<CommunesPast>(json, ['codes', 'indicators', 'jumps']) ? json : null
	);
}

function seriesAt(host: DataHost, path: string): Promise<DepartementSeries> {
	return publishedFile(host, path, (json) =>
		hasKeys<DepartementSeries>(json, ['codes', 'indicators']) ? json : null
	);
}

/** Outlines of its communes by INSEE code; only there when the publisher fetched them. Throws `DataError`. */
export async function departementContours(
	host: DataHost,
	departement: string
): Promise<Map<string, Contour>> {
	const file = await publishedFile(host, `contours/${departement}.json`, (json) =>
		hasKeys<ContourFile>(json, ['codes', 'rings']) ? json : null
	);
	return contoursByCode(file);
}

/** Comparators of the field. Throws `DataError`. */
export function references(host: DataHost): Promise<References> {
	return publishedFile(host, 'references.json', (json) =>
		hasKeys<References>(json, ['indicators', 'series']) ? json : null
	);
}
