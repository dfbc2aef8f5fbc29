import type { KeptColumn } from '../domain/kept-column.ts';
import { columnDefinitions, readCsv, type ColumnTypes } from './csv.ts';
import type { Database } from './database.ts';
import { fileFolder } from './settings.ts';
import { name, sql } from './sql.ts';
import { withFile } from './tables.ts';

/** The reader's own column, one row a commune. Queries that readers keep name it: never rename it. */
export const ownTable = 'ma_donnee';

/** The whole of the reader's file, row by row, in the SQL room. */
export const ownFileTable = 'mon_fichier';

/** As the table of an indicator has them, so that the two can be joined or stacked. */
export const ownTableColumns = {
	code: 'text',
	periode: 'text',
	valeur: 'real',
	statut: 'text',
	numerateur: 'real',
	denominateur: 'real'
} as const satisfies ColumnTypes;

/**
 * The rows of the table. The status only says whether there is a number, as in the folder made from a
 * file (own-file/own-folder.ts); there are no counts.
 */
export function ownTableCsv({ codes, values, period }: KeptColumn): Uint8Array {
	const when = period === null ? '' : `"${period.replaceAll('"', '""')}"`;
	const rows = codes.map((code, place) => {
		const value = values[place] ?? null;
		return `${code},${when},${value ?? ''},${value === null ? 'non-collecte' : 'definitif'},,`;
	});
	return new TextEncoder().encode([Object.keys(ownTableColumns).join(','), ...rows, ''].join('\n'));
}

/** Fills the table, replacing what it held. */
export async function fillOwnTable(db: Database, column: KeptColumn): Promise<void> {
	const path = `${fileFolder}${ownTable}.csv`;
	await withFile(db, path, ownTableCsv(column), async () => {
		await db.run(
			sql`CREATE OR REPLACE TABLE ${name(ownTable)} (${columnDefinitions(ownTableColumns)})`
		);
		await db.run(
			sql`INSERT INTO ${name(ownTable)} SELECT * FROM ${readCsv(path, ownTableColumns)}`
		);
	});
}
