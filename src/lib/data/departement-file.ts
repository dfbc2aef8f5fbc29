import { contoursByCode, type Contour, type ContourFile } from '../domain/contours.ts';
import { seriesFile } from '../domain/past-file.ts';
import type { DepartementFile, DepartementSeries, References } from '../domain/published.ts';
import { hasKeys } from './has-keys.ts';
import { publishedFile, type DataHost } from './published-file.ts';

/** First view of the sheets of a departement. Throws `DataError`. */
export function departementFile(host: DataHost, departement: string): Promise<DepartementFile> {
	return publishedFile(host, `departements/${departement}.json`, (json) =>
		hasKeys<DepartementFile>(json, ['departement', 'codes', 'names', 'indicators']) ? json : null
	);
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
export function seriesAt(host: DataHost, path: string): Promise<DepartementSeries> {
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
