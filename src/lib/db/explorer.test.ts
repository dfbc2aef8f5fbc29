import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { DatabaseError } from './database-error.ts';
import { openNodeDatabase } from './duckdb-node.ts';
import { Explorer } from './explorer.svelte.ts';
import { fetchPublished, publishedIndicators } from './fixture-published.ts';
import type { Outcome } from './outcome.ts';

// Several of these open the engine once more, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const limits = { rows: 1_000, cells: 100_000, characters: 1_000_000, milliseconds: 60_000 };

let opened = 0;
const explorer = new Explorer({
	address: (path) => `/data/${path}`,
	indicators: async () => publishedIndicators,
	memory: () => 300_000_000,
	fetch: fetchPublished,
	open: () => {
		opened++;
		return openNodeDatabase();
	}
});
beforeAll(() => explorer.load(), 60_000);
afterAll(() => explorer.close());

const ask = (text: string) => explorer.ask(text, limits);

async function rows(text: string): Promise<unknown[][]> {
	return rowsOf(await ask(text));
}

function rowsOf(outcome: Outcome): unknown[][] {
	if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome));
	const { columns, rows } = outcome.answer;
	return Array.from({ length: rows }, (_, row) => columns.map(({ cells }) => cells[row]));
}

describe('tables', () => {
	it('of an indicator come when a text names them, under their own name and in observation', async () => {
		expect(await rows('SELECT periode, valeur FROM part_simulee ORDER BY periode')).toEqual([
			['2023', 10],
			['2024', 12.5]
		]);
		expect(explorer.loaded).toEqual(['part-simulee']);
		expect(
			await rows(
				"SELECT c.nom, valeur FROM observation JOIN commune c USING (code) WHERE indicateur = 'population'"
			)
		).toEqual([['Un', 100]]);
	});

	it('list what is published, loaded or not', async () => {
		expect(await rows('SELECT id, nom_table, simule FROM indicateur ORDER BY id')).toEqual([
			['part-simulee', 'part_simulee', true],
			['population', 'population', false]
		]);
	});

	it('of the reader are added to the locked engine, codes kept as text', async () => {
		await explorer.addTable({
			name: 'mes_communes',
			columns: { code: 'text', note: 'real' },
			csv: new Blob(['code,note\n01001,3.5\n02001,\n'])
		});
		expect(await rows('SELECT * FROM mes_communes ORDER BY code')).toEqual([
			['01001', 3.5],
			['02001', null]
		]);
	});

	it('of the reader are refused when their bytes are not what is declared, and forgotten', async () => {
		await expect(
			explorer.addTable({
				name: 'fausse',
				columns: { code: 'text', note: 'real' },
				csv: new TextEncoder().encode('code,note\n01001,abc\n')
			})
		).rejects.toMatchObject({ kind: 'sql' });
		expect(explorer.given.map(({ name }) => name)).toEqual(['mes_communes']);
		expect(await rows('SELECT 1')).toEqual([[1]]);
	});
});

describe('an answer', () => {
	it('is that of the last statement, each one run in turn', async () => {
		const outcome = await ask('CREATE TEMP TABLE a AS SELECT 2 AS n; SELECT n + 1 FROM a; -- fin');
		expect(rowsOf(outcome)).toEqual([[3]]);
		expect(outcome).toMatchObject({ statements: 2 });
	});

	it('keeps two columns of one name apart', async () => {
		const outcome = await ask('SELECT 1 AS a, 2 AS a');
		expect(rowsOf(outcome)).toEqual([[1, 2]]);
	});

	it('of millions of rows stops at the limit, says so, and can be counted', async () => {
		const outcome = await ask('SELECT i FROM range(5000000) t(i)');
		expect(outcome).toMatchObject({ kind: 'answer', answer: { rows: 1_000, isWhole: false } });
		expect(await explorer.count('SELECT i FROM range(5000000) t(i) -- tout', 60_000)).toBe(
			5_000_000
		);
		expect(await explorer.count('SHOW TABLES', 60_000)).toBeNull();
	});

	it('of many columns or long texts stops at the limit too', async () => {
		const many = Array.from({ length: 500 }, (_, column) => `i + ${column}`).join(', ');
		expect(await ask(`SELECT ${many} FROM range(1000) t(i)`)).toMatchObject({
			answer: { rows: 200, isWhole: false }
		});
		expect(await ask(`SELECT repeat('é', 2000) FROM range(100000)`)).toMatchObject({
			answer: { isWhole: false }
		});
	});

	it('explains how a query is run', async () => {
		expect(JSON.stringify(await rows('EXPLAIN SELECT * FROM commune'))).toContain('commune');
	});

	it('is marked when a simulated table is read, or may have been', async () => {
		const isMarked = async (text: string) => {
			const outcome = await ask(text);
			return outcome.kind === 'answer' && outcome.isSimulated;
		};
		await explorer.rebuild();
		expect(await isMarked('SELECT * FROM population')).toBe(false);
		expect(await isMarked('SELECT * FROM observation')).toBe(false);
		expect(await isMarked('SELECT * FROM "part_simulee"')).toBe(true);
		expect(await isMarked('SELECT * FROM observation')).toBe(true);
		expect(await isMarked("SELECT * FROM query_table('part_' || 'simulee')")).toBe(true);
		expect(await isMarked('SELECT * FROM commune')).toBe(false);
		await ask('CREATE TABLE copie AS SELECT * FROM part_simulee');
		expect(await isMarked('SELECT * FROM copie')).toBe(true);
	});
});

describe('what a reader may not do', () => {
	it.each([
		["COPY commune TO '/tmp/x.csv'", 'COPY'],
		["SELECT 1; attach 'autre.db'", 'ATTACH'],
		['INSTALL httpfs', 'INSTALL'],
		['LOAD parquet', 'LOAD'],
		["EXPORT DATABASE 'x'", 'EXPORT']
	])('%s is refused before the engine sees it', async (text, verb) => {
		expect(await ask(text)).toMatchObject({
			kind: 'refused',
			refusal: { reason: 'outside', verb }
		});
	});

	it.each([
		"SELECT * FROM read_csv('/etc/passwd')",
		"SELECT * FROM '/etc/passwd.csv'",
		"SELECT * FROM read_text('/etc/passwd')",
		"SELECT * FROM read_blob('package.json')",
		"SELECT * FROM glob('/*')",
		"SELECT * FROM read_csv('https://example.org/x.csv')",
		"SELECT * FROM 'https://example.org/x.csv'",
		"EXPLAIN ANALYZE COPY commune TO 'x.csv'",
		'SET enable_external_access = true',
		"SET allowed_directories = ['/']",
		'RESET lock_configuration',
		'PRAGMA enable_external_access'
	])('the engine refuses %s', async (text) => {
		expect(await ask(text)).toMatchObject({ kind: 'fault', isRebuilt: false });
	});

	it.each([
		"SELECT * FROM read_parquet('x.parquet')",
		"SELECT json_extract('{}', '$')",
		"SELECT '{}'::JSON",
		'SELECT CURRENT_DATE',
		"SELECT 'é' < 'f' COLLATE FR"
	])('%s fails plainly for want of an extension, and the engine still answers', async (text) => {
		expect(await ask(text)).toMatchObject({ kind: 'fault' });
		expect(await rows('SELECT count(*) FROM commune')).toEqual([[1]]);
	});

	it('a text too long, empty, or of too many statements is not run', async () => {
		expect(await ask(`SELECT '${'a'.repeat(200_000)}'`)).toMatchObject({
			refusal: { reason: 'too-long', limit: 100_000 }
		});
		expect(await ask(' -- rien')).toMatchObject({ refusal: { reason: 'empty' } });
		expect(await ask('SELECT 1;'.repeat(60))).toMatchObject({
			refusal: { reason: 'too-many', statements: 60 }
		});
	});

	it('a text nested past reason is a fault, not a crash', async () => {
		expect(await ask(`SELECT ${'1+'.repeat(3_000)}1`)).toMatchObject({ kind: 'fault' });
		expect((await ask(`SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`)).kind).not.toBe(
			'unavailable'
		);
		expect(await rows('SELECT 1')).toEqual([[1]]);
	});
});

describe('a fault', () => {
	it('says its place in the whole text, in the units of an editor', async () => {
		const text = "SELECT 'é🏛️';\nSELECT nom, populatio FROM commune";
		const outcome = await ask(text);
		expect(outcome).toMatchObject({ kind: 'fault', fault: { type: 'Binder' } });
		const index = outcome.kind === 'fault' ? outcome.fault.index : null;
		expect(text.slice(index ?? 0)).toBe('populatio FROM commune');
	});

	it('names the table that is not known, and those like it', async () => {
		expect(await ask('SELECT * FROM communes')).toMatchObject({
			fault: { type: 'Catalog', name: 'communes', candidates: ['commune'], index: 14 }
		});
	});

	it('of memory makes the engine again, the published tables and those of the reader with it', async () => {
		const before = opened;
		const outcome = await ask(
			'CREATE TABLE gros AS SELECT i, hash(i) AS h FROM range(60000000) t(i)'
		);
		expect(outcome).toMatchObject({ kind: 'fault', isRebuilt: true });
		expect(await rows('SELECT count(*) FROM population, mes_communes')).toEqual([[2]]);
		expect(opened).toBe(before + 1);
	});
});

describe('harm', () => {
	it('done to the tables is only to the copy, and undone by rebuilding', async () => {
		await ask('DROP VIEW population; DELETE FROM commune; DROP TABLE observation');
		expect(await rows('SELECT count(*) FROM commune')).toEqual([[0]]);
		await explorer.rebuild();
		expect(await rows('SELECT count(*) FROM commune, population')).toEqual([[1]]);
	});

	it('that would keep an indicator from loading is undone by itself', async () => {
		const other = new Explorer({
			address: (path) => `/data/${path}`,
			indicators: async () => publishedIndicators,
			memory: () => 300_000_000,
			fetch: fetchPublished,
			open: () => openNodeDatabase()
		});
		await other.ask('DROP TABLE observation CASCADE', limits);
		expect(rowsOf(await other.ask('SELECT valeur FROM population', limits))).toEqual([[100]]);
		other.close();
	});
});

describe('a query that never ends', () => {
	/** The Node engine blocks, so that it cannot be interrupted: this one hangs, until it is closed. */
	function hanging(): { explorer: Explorer; opened: () => number } {
		let count = 0;
		const explorer = new Explorer({
			address: (path) => `/data/${path}`,
			indicators: async () => publishedIndicators,
			memory: () => 300_000_000,
			fetch: fetchPublished,
			open: async () => {
				count++;
				let close = () => {};
				const closed = new Promise<never>((_, reject) => {
					close = () => reject(new DatabaseError('closed', 'the database is closed'));
				});
				closed.catch(() => {});
				return {
					rows: async () => [],
					columns: async () => ({}),
					run: async () => {},
					registerFile: async () => {},
					registerBlob: async () => {},
					dropFile: async () => {},
					ask: (text) =>
						text.includes('toujours')
							? closed
							: Promise.resolve({ columns: [], rows: 0, isWhole: true }),
					close: async () => close()
				};
			}
		});
		return { explorer, opened: () => count };
	}

	it('is ended by the reader, and the engine made again', async () => {
		const { explorer, opened } = hanging();
		await explorer.load();
		const asked = explorer.ask('SELECT toujours', limits);
		await expect.poll(() => explorer.state.kind).toBe('asking');
		explorer.cancel();
		expect(await asked).toEqual({ kind: 'stopped', why: 'cancelled' });
		expect(await explorer.ask('SELECT 1', limits)).toMatchObject({ kind: 'answer' });
		expect(opened()).toBe(2);
	});

	it('is ended when its time is over', async () => {
		const { explorer, opened } = hanging();
		expect(await explorer.ask('SELECT toujours', { ...limits, milliseconds: 20 })).toEqual({
			kind: 'stopped',
			why: 'time'
		});
		expect(await explorer.ask('SELECT 1', limits)).toMatchObject({ kind: 'answer' });
		expect(opened()).toBe(2);
	});

	it('is ended with the page, and nothing is made again', async () => {
		const { explorer, opened } = hanging();
		await explorer.load();
		const asked = explorer.ask('SELECT toujours', limits);
		await expect.poll(() => explorer.state.kind).toBe('asking');
		explorer.close();
		expect(await asked).toMatchObject({ kind: 'stopped' });
		expect(explorer.state).toEqual({ kind: 'idle' });
		expect(opened()).toBe(1);
	});
});

it('an engine that did not start is told, and tried again at the next request', async () => {
	let isDown = true;
	const explorer = new Explorer({
		address: (path) => `/data/${path}`,
		indicators: async () => publishedIndicators,
		memory: () => 300_000_000,
		fetch: fetchPublished,
		open: async () => {
			if (isDown) throw new DatabaseError('start', 'no worker');
			return openNodeDatabase();
		}
	});
	expect(await explorer.ask('SELECT 1', limits)).toMatchObject({
		kind: 'unavailable',
		error: { kind: 'start' }
	});
	expect(explorer.state).toMatchObject({ kind: 'failed', fault: 'start' });
	isDown = false;
	expect(await explorer.ask('SELECT 1', limits)).toMatchObject({ kind: 'answer' });
	explorer.close();
});

it('tables of the reader that are forgotten do not come back with the next engine', async () => {
	explorer.forgetTables();
	await explorer.rebuild();
	expect(await ask('SELECT * FROM mes_communes')).toMatchObject({ kind: 'fault' });
});
