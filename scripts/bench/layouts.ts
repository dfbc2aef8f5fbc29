import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { LayoutLoad } from '../../bench/floor/layouts.ts';
import {
	arrowStream,
	columns,
	csv,
	insert,
	prebuiltDatabase,
	wideRows,
	wideStatements,
	type Line
} from './layout-contents.ts';

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

function brotli(bytes: Buffer): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
