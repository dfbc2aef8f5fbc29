import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { coverageBy } from '../model/coverage-by.ts';
import { coverageCells } from './coverage-by.ts';
import { coverage } from './coverage.ts';
import { loadCsv, openFixture, shareCsv } from './fixture.ts';

let db: Database;
const choice = { indicator: 'part', period: '2024' };
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
}, 60_000);
afterAll(() => db.close());

describe('coverage by departement and strate', () => {
	it('counts the communes of the field, and says why the others have no value', async () => {
		const cells = await coverageCells(db, choice);
		expect(
			cells.map(({ departement, strate, expected, present, secret, notCollected }) => [
				departement,
				strate,
				expected,
				present,
				secret,
				notCollected
			])
		).toEqual([
			['01', 0, 5, 5, 0, 0],
			['01', 1, 1, 1, 0, 0],
			['01', 2, 1, 0, 1, 0],
			['2A', 2, 1, 1, 0, 0]
		]);
	});

	it('added up, is the coverage by departement', async () => {
		const whole = await coverage(db, choice);
		const added = coverageBy(await coverageCells(db, choice), 'departement');
		expect(
			added.map(({ key, ...counts }) => ({ departement: key, period: '2024', ...counts }))
		).toEqual(whole);
	});

	it('has every commune as not collected when the period has no row', async () => {
		const cells = await coverageCells(db, { indicator: 'part', period: '1999' });
		expect(cells.every(({ expected, notCollected }) => expected === notCollected)).toBe(true);
	});
});
