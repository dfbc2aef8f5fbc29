import { beforeAll, expect, it } from 'vitest';
import { number } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { printedSql } from '../db/printed-sql.ts';
import type { Sql } from '../db/sql.ts';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { PeerKind } from '../domain/selection.ts';
import { communeHeadlineValues } from './commune-headline-values.ts';
import { loadCsv, openFixture, shareCsv } from './fixture.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
}, 60_000);

const gap: CommuneHeadline = {
	kind: 'gap',
	indicator: 'part',
	label: 'Part',
	noun: null,
	unit: 'percent',
	period: '2024',
	value: 10,
	groupValue: 35,
	n: 4,
	size: 4,
	people: null,
	isSimulated: false
};

/** The printed text is what a reader runs: it is run here, without the bound values. */
async function values(kind: PeerKind, named: string[] = []) {
	const query = communeHeadlineValues(gap, { code: '01001', kind, named });
	const printed: Sql = { text: query ? printedSql(query) : 'SELECT 1', values: [] };
	return db.rows(printed, (row) => [
		row['commune'],
		number(row, 'ensemble'),
		number(row, 'mediane'),
		number(row, 'n')
	]);
}

it('gives the group, the commune left out, then the commune', async () => {
	// 01002 to 01005 are of its size and departement: 28 of 80; 20, 30, 40 and 50 %.
	expect(await values('departement-strate')).toEqual([
		[false, 35, 35, 4],
		[true, 10, 10, 1]
	]);
});

it('gives hand-picked and similar communes by their codes', async () => {
	const expected = [
		[false, 30, 30, 2],
		[true, 10, 10, 1]
	];
	expect(await values('named', ['01002', '01004'])).toEqual(expected);
	expect(await values('similar', ['01002', '01004'])).toEqual(expected);
});

it('gives nothing of a unit that is no ratio, nor where no indicator has a direction', () => {
	const scope = { code: '01001', kind: 'all' } as const;
	expect(communeHeadlineValues({ ...gap, unit: 'days' }, scope)).toBeNull();
	const none = { kind: 'unjudged', reason: 'no-indicator', known: 0, among: 3, lines: [] } as const;
	expect(communeHeadlineValues(none, scope)).toBeNull();
});
