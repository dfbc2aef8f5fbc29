import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Float64, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';

/** A line of an indicator's CSV, by column. */
export type Line = Record<string, string>;
export const columns =
	"columns = {'code': 'VARCHAR', 'periode': 'VARCHAR', 'valeur': 'DOUBLE', 'statut': 'VARCHAR', 'numerateur': 'DOUBLE', 'denominateur': 'DOUBLE'}";
/** One of the files written, as a relation that nothing is guessed of. */
export const csv = (file: string, rest = columns) =>
	`read_csv('${file}', header = true, delim = ',', auto_detect = false, nullstr = '', ${rest})`;

export function insert(from: string): string {
	return `INSERT INTO observation SELECT code, periode, valeur, statut, numerateur, denominateur FROM ${from}`;
}

export function arrowStream(lines: readonly Line[]): Uint8Array {
	const texts = (name: string) =>
		vectorFromArray(
			lines.map((line) => line[name] || null),
			new Utf8()
		);
	const numbers = (name: string) =>
		vectorFromArray(
			lines.map((line) => (line[name] ? Number(line[name]) : null)),
			new Float64()
		);
	return tableToIPC(
		new Table({
			code: texts('code'),
			periode: texts('periode'),
			valeur: numbers('valeur'),
			statut: texts('statut'),
			numerateur: numbers('numerateur'),
			denominateur: numbers('denominateur')
		}),
		'stream'
	);
}

export async function prebuiltDatabase(source: string, folder: string): Promise<Uint8Array> {
	const file = join(folder, 'node.duckdb');
	const instance = await DuckDBInstance.create(file);
	const connection = await instance.connect();
	await connection.run(`CREATE TABLE observation AS
		SELECT code, periode, valeur, statut, numerateur, denominateur FROM ${csv(source)}`);
	await connection.run('CHECKPOINT');
	connection.closeSync();
	instance.closeSync();
	const bytes = readFileSync(file);
	rmSync(file);
	return bytes;
}

const measures = ['valeur', 'statut', 'numerateur', 'denominateur'] as const;

/** One row a commune, four columns a period. */
export function wideRows(lines: readonly Line[], periods: readonly string[]): Line[] {
	const rows = new Map<string, Line>();
	for (const line of lines) {
		const code = line['code'] ?? '';
		const row = rows.get(code) ?? emptyRow(code, periods);
		for (const measure of measures) row[`${measure}_${line['periode']}`] = line[measure] ?? '';
		rows.set(code, row);
	}
	return [...rows.values()];
}

function emptyRow(code: string, periods: readonly string[]): Line {
	const cells = periods.flatMap((period) => measures.map((one) => [`${one}_${period}`, '']));
	return { code, ...Object.fromEntries(cells) };
}

/** Back to one row a commune and period: queries read one table, whatever the file. */
export function wideStatements(periods: readonly string[]): string[] {
	const type = (measure: string) => (measure === 'statut' ? 'VARCHAR' : 'DOUBLE');
	const cells = periods.flatMap((period) =>
		measures.map((measure) => `'${measure}_${period}': '${type(measure)}'`)
	);
	return [
		`CREATE TEMP TABLE large AS FROM ${csv('large.csv', `columns = {'code': 'VARCHAR', ${cells.join(', ')}}`)}`,
		...periods.map(
			(period) =>
				`INSERT INTO observation SELECT code, '${period}', ${measures.map((measure) => `"${measure}_${period}"`).join(', ')} FROM large WHERE "valeur_${period}" IS NOT NULL OR "statut_${period}" IS NOT NULL`
		),
		'DROP TABLE large'
	];
}
