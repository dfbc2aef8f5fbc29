import { beforeAll, expect, it } from 'vitest';
import { number } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { printedSql } from '../db/printed-sql.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { IndicatorHeadline } from '../domain/headline.ts';
import { indicatorOf, loadCsv, openFixture, shareCsv } from './fixture.ts';
import { headlineValues } from './headline-values.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
}, 60_000);

/** The printed text is what a reader runs: it is run here, without the bound values. */
async function values(fact: IndicatorHeadline, unit: 'percent' | 'count' = 'percent') {
	const query = headlineValues(fact, indicatorOf({ unit }));
	const printed: Sql = { text: query ? printedSql(query) : 'SELECT 1', values: [] };
	return db.rows(printed, (row) => [number(row, 'valeur'), row['n']]);
}

const at = (period: string) => ({ period, value: 0, n: 0 });

it('gives the whole of the communes of the field at both periods, as the summaries do', async () => {
	const fact = { kind: 'change', measure: 'aggregate', difference: 0, after: null } as const;
	// 1 of 20 in 2023; 160 of 300 in 2024 without Bourg, which is outside the field.
	expect(await values({ ...fact, from: at('2023'), to: at('2024') })).toEqual([
		[5, 1],
		[(100 * 160) / 300, 7]
	]);
});

it('gives a median of the communes without counts', async () => {
	const fact = { kind: 'change', measure: 'median', difference: 0, after: null } as const;
	expect(await values({ ...fact, from: at('2023'), to: at('2024') }, 'count')).toEqual([
		[5, 1],
		[40, 7]
	]);
});

it('gives both strates', async () => {
	const side = { value: 0, n: 0 };
	const fact = {
		kind: 'sizes',
		measure: 'aggregate',
		period: '2024',
		small: { strate: 0, ...side },
		large: { strate: 1, ...side },
		difference: 0
	} as const;
	expect(await values(fact)).toEqual([
		[30, 5],
		[50, 1]
	]);
});

it('gives every departement, lowest first', async () => {
	const side = { value: 0, n: 0 };
	const fact = {
		kind: 'departements',
		measure: 'aggregate',
		period: '2024',
		lowest: { code: '01', ...side },
		highest: { code: '2A', ...side },
		among: 2
	} as const;
	expect(await values(fact)).toEqual([
		[40, 6],
		[80, 1]
	]);
});

it('gives published values as they are, and no query for what is not told', async () => {
	const fact = { kind: 'step', from: at('2023'), to: at('2024'), difference: 0 } as const;
	expect((await values(fact)).map(([value]) => value)).toEqual([5, 10, 20, 30, 40, 50, 50, 80, 99]);
	const none = { kind: 'no-change', reason: 'few', breaks: [] } as const;
	expect(headlineValues(none, indicatorOf({}))).toBeNull();
});

it('prints text with its quotes doubled, and lines without the indent of their file', () => {
	const printed = printedSql(sql`
		SELECT ${"L'Haÿ"}, ${null}, ${true}, ${1.5}
		WHERE code IN ${['01', '2A']}
			AND TRUE`);
	expect(printed).toBe("SELECT 'L''Haÿ', NULL, TRUE, 1.5\nWHERE code IN ('01', '2A')\n\tAND TRUE");
});
