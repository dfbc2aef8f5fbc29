import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { unzipSync, strFromU8 } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it, vi } from 'vitest';
import { simulated, table } from './fixture.ts';
import { tableBundle, type BundleFormat } from './table-bundle.ts';
import { writeArrow } from './write-arrow.ts';
import { writeParquet } from './write-parquet.ts';

describe('a table as Parquet', () => {
	it('is read back by hyparquet: texts, numbers, absences with their reason', async () => {
		const [first, second] = await parquetReadObjects({ file: writeParquet(table) });
		expect(first).toEqual({
			code: '01001',
			commune: 'L’Abergement-Clémenciat',
			valeur: 62.5,
			valeur_absence: null,
			ecart: -3.25
		});
		expect(second).toMatchObject({
			code: '2A004',
			valeur: null,
			valeur_absence: 'secret statistique'
		});
	});

	it('carries its source and licence, and says row by row that it is simulated', async () => {
		const { key_value_metadata: lines } = parquetMetadata(writeParquet(simulated));
		expect(lines).toContainEqual({ key: 'Licence', value: 'Licence Ouverte 2.0' });
		const rows = await parquetReadObjects({ file: writeParquet(simulated) });
		expect(rows.map((row) => row['donnees_simulees'])).toEqual(['oui', 'oui', 'oui']);
	});

	it('is read back by DuckDB itself', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
		try {
			const path = join(folder, 'table.parquet');
			writeFileSync(path, new Uint8Array(writeParquet(table)));
			const instance = await DuckDBInstance.create();
			const connection = await instance.connect();
			const reader = await connection.runAndReadAll(
				`SELECT code, valeur, valeur_absence FROM read_parquet('${path}') ORDER BY code`
			);
			expect(reader.getRowsJson()).toEqual([
				['01001', 62.5, null],
				['2A004', null, 'secret statistique'],
				['35238', 0, null]
			]);
			connection.closeSync();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('a table as Arrow IPC', () => {
	it('is read back by the reader of Arrow: texts, numbers, absences with their reason', () => {
		const read = tableFromIPC(writeArrow(table));
		expect(read.schema.fields.map(({ name, type }) => `${name} ${String(type)}`)).toEqual([
			'code Utf8',
			'commune Utf8',
			'valeur Float64',
			'valeur_absence Utf8',
			'ecart Float64'
		]);
		expect(read.toArray().map((row: { toJSON(): unknown }) => row.toJSON())).toEqual([
			{
				code: '01001',
				commune: 'L’Abergement-Clémenciat',
				valeur: 62.5,
				valeur_absence: null,
				ecart: -3.25
			},
			{
				code: '2A004',
				commune: '=HYPERLINK("http://x";"Ajaccio")',
				valeur: null,
				valeur_absence: 'secret statistique',
				ecart: null
			},
			{
				code: '35238',
				commune: 'Rennes ; « capitale »,\nde Bretagne',
				valeur: 0,
				valeur_absence: null,
				ecart: 1234.5
			}
		]);
	});

	it('carries its source and licence, and says row by row that it is simulated', () => {
		const read = tableFromIPC(writeArrow(simulated));
		expect(read.schema.metadata.get('Licence')).toBe('Licence Ouverte 2.0');
		expect([...(read.getChild('donnees_simulees') ?? [])]).toEqual(['oui', 'oui', 'oui']);
	});

	it('is written without code made out of text, which the policy of the site refuses', () => {
		vi.stubGlobal('Function', () => {
			throw new EvalError('refused by the policy');
		});
		const bytes = writeArrow(table);
		vi.unstubAllGlobals();
		expect(tableFromIPC(bytes).numRows).toBe(3);
	});

	it('is a file with its magic, and keeps its columns when it has no row', () => {
		const bytes = writeArrow({ ...table, rows: [] });
		expect(strFromU8(bytes.subarray(0, 6))).toBe('ARROW1');
		const read = tableFromIPC(bytes);
		expect(read.numRows).toBe(0);
		expect(read.schema.fields.map(({ name }) => name)).toContain('valeur');
	});
});

describe('a zip of what is filtered', () => {
	const formats: BundleFormat[] = ['machine', 'tableur', 'xlsx', 'json', 'parquet', 'arrow'];
	it.each(formats)(
		'as %s has the file, its schema and what must be known of it',
		async (format) => {
			const { name, zip } = await tableBundle(simulated, format);
			expect(name).toMatch(/-simule\.zip$/);
			const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
			expect(Object.keys(files)).toHaveLength(3);
			const readme = strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array());
			expect(readme).toContain('DONNÉES SIMULÉES');
			expect(readme).toContain('Licence Ouverte 2.0');
			expect(readme).toContain("WHERE indicateur = 'part'");
			const schema: unknown = JSON.parse(strFromU8(files['schema.json'] ?? new Uint8Array()));
			expect(schema).toMatchObject({
				fields: [
					{ name: 'code', type: 'string' },
					{ name: 'commune', type: 'string' },
					{ name: 'valeur', title: 'Valeur (en %)', type: 'number' },
					{ name: 'valeur_absence', type: 'string' },
					{ name: 'ecart', type: 'number' },
					{ name: 'donnees_simulees', type: 'string' }
				]
			});
		}
	);
});
