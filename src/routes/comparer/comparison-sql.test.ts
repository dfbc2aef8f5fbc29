import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database.ts';
import { communeTable } from '../../lib/model/commune-table.ts';
import { communeHistory } from '../../lib/model/departement-history.ts';
import { fieldSummaries } from '../../lib/queries/group-summaries.ts';
import { indicatorOf } from '../../lib/queries/fixture.ts';
import { trendTable } from '../commune/sheet-figures.ts';
import { ain, ainSeries, answers, openShares, plain } from '../fixture-figures.ts';
import { comparisonSql } from './comparison-sql.ts';
import { dotTable, sideBySideRows } from './side-by-side-rows.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openShares();
}, 60_000);

const part = indicatorOf({});
const codes = ['01005', '01053', '01007'];

async function row(hasFrance = true) {
	const summaries = await fieldSummaries(db, part);
	const { median, n } = summaries.at(-1)?.summary ?? { median: null, n: 0 };
	const france = hasFrance && median !== null ? { median, n } : null;
	const [first] = sideBySideRows(
		[{ indicator: part, france }],
		communeTable([await ain(db)]),
		codes
	);
	if (!first) throw new Error('the file does not hold the indicator');
	return first;
}

it('communes side by side are in the order of the board, France last', async () => {
	const shown = await row();
	const table = dotTable(shown);
	const names = ['ligne', 'valeur', 'numerateur', 'denominateur'];
	expect(await answers(db, comparisonSql.values(shown), ...names)).toEqual(
		table.rows.map(({ key, cells }) => [key, plain(cells[1]), plain(cells[4]), plain(cells[5])])
	);
	expect(table.rows).toHaveLength(4);
	const text = comparisonSql.values(await row(false));
	expect((await answers(db, text, 'ligne')).flat()).toEqual(codes);
});

it('their past has a column each', async () => {
	const shown = await row();
	const series = await ainSeries(db);
	const table = trendTable(
		codes.map((code) => ({ label: code, points: communeHistory(series, part, code) })),
		part
	);
	expect(await answers(db, comparisonSql.trend(shown), 'periode', ...codes)).toEqual(
		table.rows.map(({ key, cells }) => [key, ...cells.slice(1).map(plain)])
	);
});
