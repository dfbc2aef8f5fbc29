import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishParquet } from './publish.ts';

let folder: string;
let target: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'parquet-'));
	target = join(folder, 'parquet');
	const data = join(folder, 'data');
	await mkdir(join(data, 'territoires'), { recursive: true });
	await mkdir(join(data, 'indicateurs'), { recursive: true });
	const files: Record<string, string> = {
		'territoires/communes.csv':
			'code,nom,departement,region,epci,strate,population,longitude,latitude,position_approximative,codes_postaux,anciens_codes,anciens_noms\n' +
			'01001,"Un, l’ancien",01,84,,0,100,5.5,46,false,01000,,\n2A004,Ajaccio,2A,94,,7,,,,true,20000|20090,,\n',
		'territoires/departements.csv': 'code,nom,region\n01,Ain,84\n',
		'territoires/regions.csv': 'code,nom\n84,ARA\n',
		'territoires/epci.csv': 'code,nom,type\n',
		'indicateurs/part.csv':
			'code,periode,valeur,statut,numerateur,denominateur\n' +
			'01001,2023,10,definitif,1,10\n01001,2024-T3,12.5,definitif,2,16\n2A004,2023,,secret,,\n',
		'indicateurs/delai.csv':
			'code,periode,valeur,statut,note\n01001,2024,3,simule,"deux\nlignes, et ""guillemets"""\n',
		'datapackage.json': JSON.stringify({
			profile: 'tabular-data-package',
			name: 'essai',
			version: '1',
			resources: ['communes', 'departements', 'regions', 'epci', 'part', 'delai'].map((name) => ({
				name,
				path: `${name}.csv`,
				format: 'csv',
				hash: 'sha256:0',
				licenses: [{ title: 'Licence Ouverte 2.0' }],
				schema: { fields: [{ name: 'code' }] }
			}))
		}),
		'catalogue.json': JSON.stringify({
			indicators: ['part', 'delai'].map((id) => ({ id, path: `indicateurs/${id}.csv` }))
		})
	};
	for (const [path, text] of Object.entries(files)) await writeFile(join(data, path), text);
	await publishParquet(data, target);
	// Once more: what was there is replaced.
	await publishParquet(data, target);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function query(sql: string): Promise<unknown[][]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(sql.replaceAll('parquet/', `${target}/`));
		return JSON.parse(JSON.stringify(reader.getRowsJson()));
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

it('DuckDB reads all indicators as one table, periods and codes as texts, absent as NULL', async () => {
	expect(
		await query(`SELECT indicateur, periode, code, valeur, statut, numerateur, note
			FROM read_parquet('parquet/indicateurs/**/*.parquet',
				hive_partitioning = true, hive_types = {'periode': VARCHAR})
			ORDER BY indicateur, periode, code`)
	).toEqual([
		['delai', '2024', '01001', 3, 'simule', null, 'deux\nlignes, et "guillemets"'],
		['part', '2023', '01001', 10, 'definitif', 1, null],
		['part', '2023', '2A004', null, 'secret', null, null],
		['part', '2024-T3', '01001', 12.5, 'definitif', 2, null]
	]);
	expect(
		await query(`SELECT code, nom, strate, population, position_approximative
			FROM 'parquet/territoires/communes.parquet' ORDER BY code`)
	).toEqual([
		['01001', 'Un, l’ancien', 0, 100, false],
		['2A004', 'Ajaccio', 7, null, true]
	]);
});

it('DuckDB opens only the files of the periods that are asked for', async () => {
	const plan = await query(`EXPLAIN ANALYZE SELECT count(*)
		FROM read_parquet('parquet/indicateurs/**/*.parquet', hive_partitioning = true,
			hive_types = {'periode': VARCHAR})
		WHERE indicateur = 'part' AND periode = '2023'`);
	expect(JSON.stringify(plan)).toMatch(/Scanning Files: 1\/3|Total Files Read: 1/);
});

it('hyparquet reads the same, with the types declared', async () => {
	const file = await asyncBufferFromFile(
		join(target, 'indicateurs/indicateur=part/periode=2023/valeurs.parquet')
	);
	expect(await parquetReadObjects({ file })).toEqual([
		{
			code: '01001',
			valeur: 10,
			statut: 'definitif',
			numerateur: 1,
			denominateur: 10,
			source: null,
			note: null
		},
		{
			code: '2A004',
			valeur: null,
			statut: 'secret',
			numerateur: null,
			denominateur: null,
			source: null,
			note: null
		}
	]);
});

it('the Data Package lists every file with its size and hash, and nothing else is left behind', async () => {
	const json = JSON.parse(await readFile(join(target, 'datapackage.json'), 'utf8'));
	const part = json.resources.find(({ name }: { name: string }) => name === 'part');
	expect(part).toMatchObject({
		format: 'parquet',
		partitions: ['indicateur', 'periode'],
		licenses: [{ title: 'Licence Ouverte 2.0' }],
		path: [
			'indicateurs/indicateur=part/periode=2023/valeurs.parquet',
			'indicateurs/indicateur=part/periode=2024-T3/valeurs.parquet'
		]
	});
	expect(part).not.toHaveProperty('hash');
	for (const { path, bytes, hash } of part.parts) {
		const content = await readFile(join(target, path));
		expect(content.length).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
	}
	expect((await readdir(folder)).sort()).toEqual(['data', 'parquet']);
});

/** Queries that the page of documentation shows run as they are written. */
it('the queries of docs/parquet.md run', async () => {
	const page = await readFile(join(import.meta.dirname, '../../docs/parquet.md'), 'utf8');
	const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text = '']) => text);
	expect(queries.length).toBeGreaterThanOrEqual(3);
	for (const text of queries) {
		await expect(query(text.replaceAll('actes-en-ligne', 'part')), text).resolves.toBeDefined();
	}
});
