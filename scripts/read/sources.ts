import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionFolders, type Edition } from '../../src/lib/domain/indicator.ts';
import type { IndicatorFiles } from '../../src/lib/publish/read-indicator.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';

/** A folder of `data/` that holds one indicator. */
export interface IndicatorFolder {
	folder: string;
	edition: Edition;
	/** As printed: `data/officiel/population`. */
	path: string;
}

/** Outlines of the fetch step, in the official folder: it holds no indicator. */
export const contoursFolder = 'contours';

/** Sites of the town halls, from the fetch step too. */
export const sitesFolder = 'sites-mairie';

/** Where the official figures come from, written by the fetch step. */
export const lockPath = 'data/officiel/sources.lock.json';

const notIndicators = [contoursFolder, sitesFolder];

/** Folder of an edition's indicators, from the root of the project. */
export function editionFolder(edition: Edition): string {
	return join('data', editionFolders[edition]);
}

/** Folders to read for an edition: the demonstration adds to the official one. By path. */
export async function indicatorFolders(root: string, edition: Edition): Promise<IndicatorFolder[]> {
	const editions: Edition[] =
		edition === 'demonstration' ? ['officielle', 'demonstration'] : ['officielle'];
	const lists = await Promise.all(editions.map((one) => foldersOf(root, one)));
	return lists.flat();
}

async function foldersOf(root: string, edition: Edition): Promise<IndicatorFolder[]> {
	const parent = editionFolder(edition);
	const entries = await ifPresent(readdir(join(root, parent), { withFileTypes: true }));
	return (entries ?? [])
		.filter((entry) => entry.isDirectory() && !notIndicators.includes(entry.name))
		.map(({ name }) => ({ folder: name, edition, path: `${parent}/${name}` }))
		.sort((a, b) => compareText(a.folder, b.folder));
}

/** The bytes of a folder's two files; a missing definition reads as empty, and is reported as such. */
export async function readFolder(
	root: string,
	{ folder, edition, path }: IndicatorFolder
): Promise<IndicatorFiles> {
	const definition = `${path}/indicateur.json`;
	const values = `${path}/valeurs.csv`;
	const bytes = await ifPresent(readFile(join(root, values)));
	return {
		folder,
		edition,
		definition: {
			file: definition,
			bytes: (await ifPresent(readFile(join(root, definition)))) ?? new Uint8Array()
		},
		values: bytes === null ? null : { file: values, bytes }
	};
}

/** Null when there is no such file; any other fault of the file system is thrown. */
export async function ifPresent<T>(reading: Promise<T>): Promise<T | null> {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** A file by departement of the official folder, beside the indicators. */
export interface DepartementSource {
	file: string;
	bytes: Uint8Array;
}

/** Files of such a folder, by name; none when they were not fetched. */
export async function readByDepartement(
	root: string,
	folder: typeof contoursFolder | typeof sitesFolder
): Promise<DepartementSource[]> {
	const parent = `${editionFolder('officielle')}/${folder}`;
	const names = (await ifPresent(readdir(join(root, parent)))) ?? [];
	return Promise.all(
		names
			.filter((name) => name.endsWith('.json'))
			.sort(compareText)
			.map(async (name) => ({
				file: `${parent}/${name}`,
				bytes: await readFile(join(root, parent, name))
			}))
	);
}

/** Text of the lock of the official sources; null when nothing was fetched. */
export function readSourcesLock(root: string): Promise<string | null> {
	return ifPresent(readFile(join(root, lockPath), 'utf8'));
}
