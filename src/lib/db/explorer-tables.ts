import type { CatalogueIndicator } from '../domain/published.ts';
import { columnDefinitions, readCsv, type ColumnTypes } from './csv.ts';
import { DatabaseError } from './database-error.ts';
import type { ReaderDatabase } from './reader-database.ts';
import { fileFolder } from './settings.ts';
import { literal, name, sql } from './sql.ts';

/** What the tables of a reader's SQL are made from. */
export type ListedIndicator = Pick<
	CatalogueIndicator,
	| 'id'
	| 'label'
	| 'theme'
	| 'unit'
	| 'maille'
	| 'direction'
	| 'definition'
	| 'producer'
	| 'sourceTitle'
	| 'licence'
	| 'updated'
	| 'isSimulated'
	| 'hasCounts'
	| 'holder'
	| 'breaks'
	| 'numeratorLabel'
	| 'denominatorLabel'
	| 'sourceUrl'
	| 'periods'
	| 'latest'
	| 'path'
	| 'bytes'
	| 'sha256'
>;

/** `actes-en-ligne` → `actes_en_ligne`, which SQL reads without quotes. */
export function tableName(indicator: string): string {
	return indicator.replaceAll('-', '_');
}

/** Columns of the table of one indicator. */
export const indicatorColumns = [
	'code',
	'periode',
	'valeur',
	'statut',
	'numerateur',
	'denominateur'
] as const;

export const listColumns = {
	id: 'text',
	nom_table: 'text',
	libelle: 'text',
	theme: 'text',
	unite: 'text',
	maille: 'text',
	sens: 'text',
	definition: 'text',
	numerateur: 'text',
	denominateur: 'text',
	producteur: 'text',
	detenteur: 'text',
	source: 'text',
	source_adresse: 'text',
	licence: 'text',
	mise_a_jour: 'text',
	derniere_periode: 'text',
	periodes: 'integer',
	simule: 'boolean'
} as const satisfies ColumnTypes;

/** Where a series breaks, and why. */
export const breakColumns = {
	indicateur: 'text',
	periode: 'text',
	raison: 'text'
} as const satisfies ColumnTypes;

/** Tables `indicateur` and `rupture`: what is published, whether its values are loaded or not. */
export async function fillIndicatorList(
	db: ReaderDatabase,
	indicators: readonly ListedIndicator[]
): Promise<void> {
	await db.run(sql`CREATE OR REPLACE TABLE indicateur (${columnDefinitions(listColumns)})`);
	await db.run(sql`CREATE OR REPLACE TABLE rupture (${columnDefinitions(breakColumns)})`);
	for (const one of indicators) {
		await db.run(sql`
			INSERT INTO indicateur VALUES (
				${one.id}, ${tableName(one.id)}, ${one.label}, ${one.theme}, ${one.unit}, ${one.maille},
				${one.direction}, ${one.definition}, ${one.numeratorLabel}, ${one.denominatorLabel},
				${one.producer}, ${one.holder}, ${one.sourceTitle}, ${one.sourceUrl}, ${one.licence},
				${one.updated}, ${one.latest}, ${one.periods.length}, ${one.isSimulated}
			)`);
		for (const { period, reason } of one.breaks) {
			await db.run(sql`INSERT INTO rupture VALUES (${one.id}, ${period}, ${reason})`);
		}
	}
}

/** The values of one indicator as a table of its own, which costs no memory. */
export async function showIndicator(db: ReaderDatabase, id: string): Promise<void> {
	await db.run(sql`
		CREATE OR REPLACE VIEW ${name(tableName(id))} AS
		SELECT code, periode, valeur, statut, numerateur, denominateur
		FROM observation
		WHERE indicateur = ${literal(id)}`);
}

/** A table of the reader: CSV in UTF-8 whose columns are declared in the order of its header. */
export interface GivenTable {
	name: string;
	columns: ColumnTypes;
	/** A `Blob` is read piece by piece; bytes are copied into the engine. */
	csv: Blob | Uint8Array;
	/** Ask for it to be marked in charts and exports. */
	isSimulated?: boolean;
}

export async function fillGivenTable(db: ReaderDatabase, table: GivenTable): Promise<void> {
	if (!/^[a-z_][a-z0-9_]*$/.test(table.name)) {
		throw new DatabaseError('sql', `table ${table.name}: expected small letters, digits and _`);
	}
	const file = `${fileFolder}${table.name}.csv`;
	if (table.csv instanceof Blob) await db.registerBlob(file, table.csv);
	else await db.registerFile(file, table.csv);
	try {
		await db.run(
			sql`CREATE OR REPLACE TABLE ${name(table.name)} (${columnDefinitions(table.columns)})`
		);
		await db.run(
			sql`INSERT INTO ${name(table.name)} SELECT * FROM ${readCsv(file, table.columns)}`
		);
	} finally {
		// An engine that fell over has dropped everything already.
		await db.dropFile(file).catch(() => {});
	}
}
