import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Database } from '../../src/lib/db/database.ts';
import { openNodeDatabase } from '../../src/lib/db/duckdb-node.ts';
import { createTables, loadIndicator, loadTerritories } from '../../src/lib/db/tables.ts';
import type { CatalogueIndicator } from '../../src/lib/domain/published.ts';

const data = resolve(import.meta.dirname, '..', '..', 'static', 'data');

/** One for each process of tests: an engine with its territories is two seconds of a processor. */
let opened: Promise<Database> | null = null;
const loaded = new Set<string>();

/**
 * The Node build of the engine with the published files of some indicators: what the browser must equal. It
 * may hold those of tests before too, and is left open for those to come.
 */
export async function nodeEngine(...indicators: string[]): Promise<Database> {
	const db = await (opened ??= open());
	for (const indicator of indicators) {
		if (loaded.has(indicator)) continue;
		await loadIndicator(db, indicator, await bytes(`indicateurs/${indicator}.csv`));
		loaded.add(indicator);
	}
	return db;
}

async function open(): Promise<Database> {
	const db = await openNodeDatabase();
	await createTables(db);
	await loadTerritories(db, {
		communes: await bytes('territoires/communes.csv'),
		departements: await bytes('territoires/departements.csv'),
		regions: await bytes('territoires/regions.csv'),
		epci: await bytes('territoires/epci.csv')
	});
	return db;
}

export async function catalogueIndicator(id: string): Promise<CatalogueIndicator> {
	const { indicators } = await publishedJson<{ indicators: CatalogueIndicator[] }>(
		'catalogue.json'
	);
	const indicator = indicators.find((candidate) => candidate.id === id);
	if (!indicator) throw new Error(`${id} is not in the catalogue`);
	return indicator;
}

/** A generated file, as the build wrote it. */
export async function publishedJson<T>(path: string): Promise<T> {
	return JSON.parse((await bytes(path)).toString('utf8')) as T;
}

function bytes(path: string): Promise<Buffer> {
	return readFile(join(data, path));
}
