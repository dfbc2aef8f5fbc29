import type { OpenOptions } from './duckdb-browser.ts';
import { DatabaseError } from './database-error.ts';
import {
	fillGivenTable,
	fillIndicatorList,
	showIndicator,
	type GivenTable,
	type ListedIndicator
} from './explorer-tables.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { lock } from './settings.ts';
import { createTables, loadIndicator, loadTerritories } from './tables.ts';
import { territoryBytes } from './territory-bytes.ts';
import { verifiedFile } from './verified-file.ts';

export interface ExplorerOptions {
	/** Address of a file of the site's data. */
	address: (path: string) => string;
	indicators: () => Promise<readonly ListedIndicator[]>;
	/** Bytes that tables and queries may take together. */
	memory: () => number;
	/** Tests give the Node build; the browser build is loaded on the first start. */
	open?: (options: OpenOptions) => Promise<ReaderDatabase>;
	fetch?: typeof fetch;
}

/** A locked engine and what its tables hold. */
export interface Instance {
	db: ReaderDatabase;
	indicators: Set<string>;
	given: Set<string>;
	/** A statement may have copied simulated values into a table of its own. */
	mayHideSimulated: boolean;
}

/** A locked engine with the territories and the list of indicators, no values yet. */
export async function openInstance(
	options: ExplorerOptions,
	opening: OpenOptions
): Promise<Instance> {
	const open = options.open ?? (await import('./duckdb-browser.ts')).openBrowserDatabase;
	const files = territoryBytes(options.address, options.fetch ?? fetch);
	// Waited for only once the engine is there; a refusal before that must not be left unheard.
	files.catch(() => {});
	const db = await open(opening);
	try {
		await lock(db, options.memory());
		await createTables(db);
		await loadTerritories(db, await files);
		await fillIndicatorList(db, await options.indicators());
		return { db, indicators: new Set(), given: new Set(), mayHideSimulated: false };
	} catch (cause) {
		await db.close();
		throw cause;
	}
}

/** Adds the tables that the instance lacks. */
export async function fillInstance(
	instance: Instance,
	options: ExplorerOptions,
	wanted: {
		indicators: readonly string[];
		given: readonly GivenTable[];
		/** Called before each one. */
		onTable: (name: string) => void;
	}
): Promise<void> {
	for (const id of wanted.indicators) {
		if (instance.indicators.has(id)) continue;
		wanted.onTable(id);
		await fillIndicator(instance.db, options, id);
		instance.indicators.add(id);
	}
	for (const table of wanted.given) {
		if (instance.given.has(table.name)) continue;
		wanted.onTable(table.name);
		await fillGivenTable(instance.db, table);
		instance.given.add(table.name);
	}
}

async function fillIndicator(db: ReaderDatabase, options: ExplorerOptions, id: string) {
	const listed = await options.indicators();
	const indicator = listed.find((candidate) => candidate.id === id);
	if (!indicator) throw new DatabaseError('file', `${id}: not in the catalogue`, { file: id });
	const address = options.address(indicator.path);
	await loadIndicator(db, id, await verifiedFile(address, indicator, options.fetch ?? fetch));
	await showIndicator(db, id);
}
