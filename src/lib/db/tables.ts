import { columnDefinitions, csvHeader, readCsv, type ColumnTypes } from './csv.ts';
import { DatabaseError } from './database-error.ts';
import type { Database } from './database.ts';
import { fileFolder } from './settings.ts';
import { join, name, sql, type Sql } from './sql.ts';

export const territoryTables = {
	communes: {
		table: 'commune',
		columns: {
			code: 'text',
			nom: 'text',
			departement: 'text',
			region: 'text',
			epci: 'text',
			strate: 'integer',
			population: 'integer',
			longitude: 'real',
			latitude: 'real',
			position_approximative: 'boolean',
			codes_postaux: 'text',
			anciens_codes: 'text',
			anciens_noms: 'text'
		}
	},
	departements: {
		table: 'departement',
		columns: { code: 'text', nom: 'text', region: 'text' }
	},
	regions: { table: 'region', columns: { code: 'text', nom: 'text' } },
	epci: { table: 'epci', columns: { code: 'text', nom: 'text', type: 'text' } }
} as const satisfies Record<string, { table: string; columns: ColumnTypes }>;

export type TerritoryFile = keyof typeof territoryTables;
export const territoryFiles = [
	'communes',
	'departements',
	'regions',
	'epci'
] as const satisfies readonly TerritoryFile[];

/** Columns an indicator's file may have, the first four always. */
export const observationColumns = {
	code: 'text',
	periode: 'text',
	valeur: 'real',
	statut: 'text',
	numerateur: 'real',
	denominateur: 'real',
	source: 'text',
	note: 'text'
} as const satisfies ColumnTypes;
type ObservationColumn = keyof typeof observationColumns;

/**
 * The tables every query reads, empty. `remarque` holds what few rows carry, so that `observation`,
 * which grows to millions of rows, stays narrow.
 */
export async function createTables(db: Database): Promise<void> {
	for (const { table, columns } of Object.values(territoryTables)) {
		await db.run(sql`CREATE OR REPLACE TABLE ${name(table)} (${columnDefinitions(columns)})`);
	}
	await db.run(sql`
		CREATE OR REPLACE TABLE observation (
			indicateur VARCHAR, code VARCHAR, periode VARCHAR, valeur DOUBLE, statut VARCHAR,
			numerateur DOUBLE, denominateur DOUBLE
		)`);
	await db.run(sql`
		CREATE OR REPLACE TABLE remarque (
			indicateur VARCHAR, code VARCHAR, periode VARCHAR, source VARCHAR, note VARCHAR
		)`);
}

/** Fills the territory tables from the bytes of `territoires/*.csv`, replacing what they held. */
export async function loadTerritories(
	db: Database,
	files: Record<TerritoryFile, Uint8Array>
): Promise<void> {
	for (const file of territoryFiles) {
		const { table, columns } = territoryTables[file];
		const path = `${fileFolder}${file}.csv`;
		await withFile(db, path, files[file], async () => {
			await db.run(sql`DELETE FROM ${name(table)}`);
			await db.run(sql`INSERT INTO ${name(table)} SELECT * FROM ${readCsv(path, columns)}`);
		});
	}
}

/** Adds the rows of `indicateurs/<id>.csv`, replacing those the indicator had. */
export async function loadIndicator(db: Database, id: string, bytes: Uint8Array): Promise<void> {
	const path = `${fileFolder}${id}.csv`;
	const header = csvHeader(bytes).map((column) => observationColumn(column, `${id}.csv`));
	const types = Object.fromEntries(header.map((column) => [column, observationColumns[column]]));
	const file = readCsv(path, types);
	const has = (column: ObservationColumn): Sql =>
		header.includes(column) ? sql`${name(column)}` : sql`NULL`;

	await unloadIndicator(db, id);
	await withFile(db, path, bytes, async () => {
		await db.run(sql`
			INSERT INTO observation
			SELECT ${id}, code, periode, valeur, statut, ${has('numerateur')}, ${has('denominateur')}
			FROM ${file}`);
		const remarks = (['source', 'note'] as const).filter((column) => header.includes(column));
		if (remarks.length === 0) return;
		await db.run(sql`
			INSERT INTO remarque
			SELECT ${id}, code, periode, ${has('source')}, ${has('note')}
			FROM ${file}
			WHERE ${join(
				remarks.map((column) => sql`${name(column)} IS NOT NULL`),
				'OR'
			)}`);
	});
}

export async function unloadIndicator(db: Database, id: string): Promise<void> {
	await db.run(sql`DELETE FROM observation WHERE indicateur = ${id}`);
	await db.run(sql`DELETE FROM remarque WHERE indicateur = ${id}`);
}

function observationColumn(text: string, file: string): ObservationColumn {
	const column = (Object.keys(observationColumns) as ObservationColumn[]).find(
		(known) => known === text
	);
	if (column !== undefined) return column;
	throw new DatabaseError('file', `${file}: column "${text}" is not known`, { file });
}

/** Makes bytes readable under a path while they are used. */
export async function withFile(
	db: Database,
	path: string,
	bytes: Uint8Array,
	use: () => Promise<void>
): Promise<void> {
	await db.registerFile(path, bytes);
	try {
		await use();
	} finally {
		await db.dropFile(path);
	}
}
