import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/lib/db/database.ts';
import { openNodeDatabase } from '../../src/lib/db/duckdb-node.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { engineFile } from './engine-file.ts';

const file = engineFile(resolve('.'));
let slim: Database;
let whole: Database;
beforeAll(async () => {
	slim = await openNodeDatabase(file);
	whole = await openNodeDatabase();
});
afterAll(() => Promise.all([slim.close(), whole.close()]));

it('fits where hosts take no file of 25 MB', () => {
	expect(statSync(file).size).toBeLessThan(25_000_000);
});

it.each([
	[
		'aggregates',
		sql`SELECT median(i), quantile_cont(i, 0.9), stddev(i), sum(i) FROM range(1000) r(i)`
	],
	['windows', sql`SELECT i, rank() OVER (ORDER BY i % 7) AS r FROM range(50) r(i) ORDER BY i`],
	[
		'texts',
		sql`SELECT strip_accents('Échallon'), regexp_replace('a1', '[0-9]', 'x'), format('{}', 2)`
	],
	['dates', sql`SELECT DATE '2024-02-29' + INTERVAL 1 YEAR, strftime(DATE '2024-03-01', '%Y')`],
	['lists', sql`SELECT list_sort([3, 1, 2]), unnest(string_split('a|b', '|'))`],
	['joins', sql`SELECT count(*) FROM range(100) a(i) JOIN range(100) b(j) ON i = j + 1`],
	['pivots', sql`PIVOT (SELECT i % 3 AS k, i AS v FROM range(9) r(i)) ON k USING sum(v)`],
	['catalogue', sql`SELECT count(*) > 1000 FROM duckdb_functions()`]
])('answers the same as the engine as published: %s', async (_, query) => {
	expect(await slim.columns(query)).toEqual(await whole.columns(query));
});

it('refuses a wrong statement with the words of the engine as published', async () => {
	const refusal = (db: Database) => db.columns(sql`SELECT * FROM absente`).catch(String);
	expect(await refusal(slim)).toBe(await refusal(whole));
	expect(await slim.columns(sql`SELECT 1 AS still`)).toEqual({ still: [1] });
});
