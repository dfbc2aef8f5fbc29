import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { Float64, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import Papa from 'papaparse';
import type { LayoutLoad } from '../../bench/floor/layouts.ts';

/** One form of one indicator, all periods, or the latest alone. */
export interface Layout {
	name: string;
	/** File names in `folder`, and what brings them into `observation`. */
	load: LayoutLoad;
	raw: number;
	/** As `Content-Encoding`: brotli 9 and gzip 9, what hosts serve beside files of this size. */
	brotli: number;
	gzip: number;
}

type Line = Record<string, string>;
const columns =
	"columns = {'code': 'VARCHAR', 'periode': 'VARCHAR', 'valeur': 'DOUBLE', 'statut': 'VARCHAR', 'numerateur': 'DOUBLE', 'denominateur': 'DOUBLE'}";
const csv = (file: string, rest = columns) =>
	`read_csv('${file}', header = true, delim = ',', auto_detect = false, nullstr = '', ${rest})`;

/** Writes every form of `indicateurs/<id>.csv` of the built data in `folder`. */
export async function writeLayouts(data: string, id: string, folder: string): Promise<Layout[]> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const source = join(data, 'indicateurs', `${id}.csv`);
	const text = readFileSync(source, 'utf8');
	const lines = Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
	const periods = [...new Set(lines.map(({ periode }) => periode ?? ''))].sort();
	const latest = periods.at(-1) ?? '';
	const of = (period: string) => lines.filter(({ periode }) => periode === period);

	const sizes = new Map<string, Buffer>();
	const write = (name: string, content: string | Uint8Array) => {
		writeFileSync(join(folder, name), content);
		sizes.set(name, Buffer.from(content));
		return { name, address: `./layouts/${name}` };
	};
	const layout = (
		name: string,
		files: LayoutLoad['files'],
		statements: readonly string[],
		isArrow = false
	): Layout => {
		const bytes = files.map((file) => sizes.get(file.name) ?? Buffer.alloc(0));
		const sum = (size: (one: Buffer) => number) => bytes.reduce((all, one) => all + size(one), 0);
		return {
			name,
			load: { files, statements, isArrow },
			raw: sum(({ length }) => length),
			brotli: sum((one) => brotli(one)),
			gzip: sum((one) => gzipSync(one, { level: 9 }).length)
		};
	};

	const long = write('long.csv', text);
	const byPeriod = periods.map((period) =>
		write(`periode-${period}.csv`, Papa.unparse(of(period), { newline: '\n' }))
	);
	const byPeriodThenCode = write(
		'par-periode.csv',
		Papa.unparse(periods.flatMap(of), { newline: '\n' })
	);
	const wide = write('large.csv', Papa.unparse(wideRows(lines, periods), { newline: '\n' }));
	// Not « .gz »: servers take that for a compressed sibling and undo it on the way.
	const packed = write('long.csv.gzip', gzipSync(text, { level: 9 }));
	const stream = write('long.arrow', arrowStream(lines));
	const prebuilt = write('prebuilt.duckdb', await prebuiltDatabase(source, folder));
	const latestFile = `periode-${latest}.csv`;

	return [
		layout('CSV long, un par indicateur (publié)', [long], [insert(csv('long.csv'))]),
		layout('CSV long, rangé par période', [byPeriodThenCode], [insert(csv('par-periode.csv'))]),
		layout(
			'CSV par période, tous',
			byPeriod,
			byPeriod.map(({ name }) => insert(csv(name)))
		),
		layout(
			`CSV par période, ${latest} seule`,
			byPeriod.filter(({ name }) => name === latestFile),
			[insert(csv(latestFile))]
		),
		layout('CSV large, une colonne par période', [wide], wideStatements(periods)),
		layout(
			'CSV long, gzip dans le fichier',
			[packed],
			[insert(csv('long.csv.gzip', `compression = 'gzip', ${columns}`))]
		),
		layout(
			'Arrow IPC',
			[stream],
			['INSERT INTO observation SELECT * FROM "long.arrow"', 'DROP TABLE "long.arrow"'],
			true
		),
		layout(
			'base DuckDB toute faite',
			[prebuilt],
			[
				"ATTACH 'prebuilt.duckdb' AS prebuilt (READ_ONLY)",
				'INSERT INTO observation SELECT * FROM prebuilt.observation',
				'DETACH prebuilt'
			]
		)
	];
}

function insert(from: string): string {
	return `INSERT INTO observation SELECT code, periode, valeur, statut, numerateur, denominateur FROM ${from}`;
}

const measures = ['valeur', 'statut', 'numerateur', 'denominateur'] as const;

/** One row a commune, four columns a period. */
function wideRows(lines: readonly Line[], periods: readonly string[]): Line[] {
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
function wideStatements(periods: readonly string[]): string[] {
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

function arrowStream(lines: readonly Line[]): Uint8Array {
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

async function prebuiltDatabase(source: string, folder: string): Promise<Uint8Array> {
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

function brotli(bytes: Buffer): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
