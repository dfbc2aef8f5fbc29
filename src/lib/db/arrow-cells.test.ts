import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { openNodeDatabase } from './duckdb-node.ts';
import { sql } from './sql.ts';

let db: Database;
beforeAll(async () => {
	db = await openNodeDatabase();
}, 60_000);
afterAll(() => db.close());

it('cuts accents, signs beyond U+FFFF, empty texts and NULL where they end', async () => {
	const words = ['Échallon', '', null, 'Saint-Étienne-du-Grès', '🏛️ mairie', 'L’Haÿ', 'plain'];
	const { word } = await db.columns(sql`
		SELECT word FROM (SELECT unnest([${words[0] ?? null}, ${''}, NULL, ${words[3] ?? null},
			${words[4] ?? null}, ${words[5] ?? null}, ${'plain'}]) AS word)`);
	expect(word).toEqual(words);
});

it('keeps NULL apart from 0 over several batches of rows', async () => {
	const { n, t } = await db.columns(sql`
		SELECT CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS n,
			CASE WHEN i % 5 = 0 THEN NULL ELSE 'é' || i END AS t
		FROM range(10000) AS r(i)
		ORDER BY i`);
	expect(n).toEqual(Array.from({ length: 10_000 }, (_, i) => (i % 3 === 0 ? null : i)));
	expect(t).toEqual(Array.from({ length: 10_000 }, (_, i) => (i % 5 === 0 ? null : `é${i}`)));
});

it('reads every width of whole number, and labels of a few kinds', async () => {
	expect(
		await db.columns(sql`
			SELECT 1::TINYINT AS a, 2::SMALLINT AS b, 3::INTEGER AS c, 4::UTINYINT AS d, 1.5::FLOAT AS e,
				'x'::ENUM('x', 'y') AS f, NULL AS g, false AS h`)
	).toEqual({ a: [1], b: [2], c: [3], d: [4], e: [1.5], f: ['x'], g: [null], h: [false] });
});
