/** Reads the generated files at prerender time; the browser fetches the same ones. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headFile, restFile, wholeDepartement } from '../domain/departement-files.ts';
import { parseSite, type Site } from '../domain/site.ts';
import type {
	Catalogue,
	DepartementFile,
	DepartementHead,
	DepartementRest,
	IndicatorSummary,
	References
} from '../domain/published.ts';

const folder = join(process.cwd(), 'static', 'data');

/** Throws the file system's error when the data have not been built: run `npm run data`. */
export function publishedCatalogue(): Promise<Catalogue> {
	return published<Catalogue>('catalogue.json');
}

export function publishedSummary(id: string): Promise<IndicatorSummary> {
	return published<IndicatorSummary>(`summaries/${id}.json`);
}

export function publishedReferences(): Promise<References> {
	return published<References>('references.json');
}

/** The one place where our own build's output is trusted to have the shape that it was written with. */
export async function published<T>(path: string): Promise<T> {
	return JSON.parse(await readFile(join(folder, path), 'utf8')) as T;
}

export async function siteConfiguration(): Promise<Site> {
	const text = await readFile(join(process.cwd(), 'data', 'site.json'), 'utf8');
	return parseSite(JSON.parse(text));
}

export interface DepartementLink {
	code: string;
	name: string;
	region: string;
	communes: number;
}

/** Departements that have communes, by code, with the name of their région. */
export async function publishedDepartements(): Promise<DepartementLink[]> {
	const files = (await readdir(join(folder, 'departements'))).filter((file) =>
		/^[0-9AB]+\.json$/.test(file)
	);
	const links = await Promise.all(
		files.map(async (file) => {
			const { departement, region, codes } = await published<DepartementHead>(
				`departements/${file}`
			);
			return { ...departement, region: region.name, communes: codes.length };
		})
	);
	return links.sort((a, b) => (a.code < b.code ? -1 : 1));
}

export async function publishedDepartement(code: string): Promise<DepartementFile> {
	const [head, rest] = await Promise.all([
		published<DepartementHead>(headFile(code)),
		published<DepartementRest>(restFile(code))
	]);
	return wholeDepartement(head, rest);
}

/** Whether the publisher fetched the sites of the town halls. */
export function hasPublishedSites(): boolean {
	return existsSync(join(folder, 'sites'));
}

/** Whether the publisher fetched the outlines of the communes of a departement. */
export function hasPublishedContours(code: string): boolean {
	return existsSync(join(folder, `contours/${code}.json`));
}
