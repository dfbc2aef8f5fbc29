import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { fillOwnTable } from '../db/own-table.ts';
import { printedSql } from '../db/printed-sql.ts';
import { blankQuestion, columnKey, ownColumn } from '../domain/explore.ts';
import { exploreRows } from './explore-filter.ts';
import { exploreGroupRows, exploreGroupSummaries } from './explore-groups.ts';
import { exploreValues } from './explore-values.ts';
import { loadCsv, openFixture, ownFile, shareCsv } from './fixture.ts';

let db: Database;

beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
	await fillOwnTable(db, ownFile);
});

describe('the reader’s own column', () => {
	const asked = {
		...blankQuestion([{ indicator: 'part', period: '2024' }, ownColumn]),
		values: [{ column: ownColumn, bounds: { from: 10, to: null } }],
		sort: [{ field: columnKey(ownColumn), isDescending: true }]
	};

	it('is read from its table, without a status that the site could not vouch for', async () => {
		const rows = await db.rows(exploreRows({ ...asked, shown: [] }), (row) => row);
		expect(rows.map(({ code, ma_donnee }) => [code, ma_donnee])).toEqual([
			['2A001', 50],
			['01004', 30],
			['01002', 25],
			['01001', 12.5]
		]);
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'code',
			'nom',
			'part_2024',
			'part_2024_statut',
			'ma_donnee'
		]);
		expect(printedSql(exploreRows(asked))).toContain('LEFT JOIN "ma_donnee" AS c2');
	});

	it('is absent where the file has no row, and where it has one without a number', async () => {
		const { values } = await exploreValues(db, ownColumn);
		expect([...values]).toEqual([12.5, 25, 7, 30, -1, NaN, NaN, NaN, 50, NaN]);
	});

	it('is grouped: median, quartiles and n, no weighted mean', async () => {
		const [ain] = await exploreGroupSummaries(
			db,
			exploreGroupRows(blankQuestion([ownColumn]), { by: 'departement', column: ownColumn }),
			{ unit: null, isAdditive: false, decimals: 2 }
		);
		expect(ain?.summary).toMatchObject({
			n: 5,
			size: 7,
			q1: 7,
			median: 12.5,
			q3: 25,
			aggregate: null
		});
	});

	it('keeps its period as the file writes it', async () => {
		expect(
			await db.rows({ text: 'SELECT DISTINCT periode FROM ma_donnee', values: [] }, (row) =>
				text(row, 'periode')
			)
		).toEqual(['2024, "T1"']);
	});
});

it('another file takes the place of the first', async () => {
	await fillOwnTable(db, { ...ownFile, period: null, codes: ['01003'], values: [0] });
	expect(
		await db.rows({ text: 'SELECT * FROM ma_donnee', values: [] }, (row) => row)
	).toMatchObject([{ code: '01003', periode: null, valeur: 0, statut: 'definitif' }]);
});
