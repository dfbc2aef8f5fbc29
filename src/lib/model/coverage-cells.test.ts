import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { coverage } from '../queries/coverage.ts';
import { loadCsv, openFixture, shareCsv } from '../queries/fixture.ts';
import { periodValues } from '../queries/period-values.ts';
import { coverageBy } from './coverage-by.ts';
import { coverageCells } from './coverage-cells.ts';
import { everyCommune } from './indicator-view.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
}, 60_000);

async function cellsOf(period: string, choice = everyCommune) {
	const columns = await periodValues(db, { indicator: 'part', period });
	return coverageCells(columns, { period, choice });
}

describe('coverage by departement and strate', () => {
	it('counts the communes of the field, and says why the others have no value', async () => {
		const cells = await cellsOf('2024');
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

	it('added up, is the coverage by departement that the build counts', async () => {
		const added = coverageBy(await cellsOf('2024'), 'departement');
		expect(
			added.map(({ key, ...counts }) => ({ departement: key, period: '2024', ...counts }))
		).toEqual(await coverage(db, { indicator: 'part', period: '2024' }));
	});

	it('has every commune as not collected when the period has no row', async () => {
		const cells = await cellsOf('1999');
		expect(cells).not.toEqual([]);
		expect(cells.every(({ expected, notCollected }) => expected === notCollected)).toBe(true);
	});

	it('keeps to the communes chosen', async () => {
		const cells = await cellsOf('2024', { ...everyCommune, strate: 2 });
		expect(cells.map(({ departement, expected }) => [departement, expected])).toEqual([
			['01', 1],
			['2A', 1]
		]);
	});
});
