import { beforeAll, describe, expect, it } from 'vitest';
import { distributionTable } from '../../lib/charts/chart-tables.ts';
import type { Database } from '../../lib/db/database.ts';
import type { PeerKind } from '../../lib/domain/selection.ts';
import { communeTable } from '../../lib/model/commune-table.ts';
import { communeHistory, groupHistory } from '../../lib/model/departement-history.ts';
import { funnelPoints } from '../../lib/model/funnel-points.ts';
import { histogram } from '../../lib/model/histogram.ts';
import { rankingWindow } from '../../lib/model/ranking-window.ts';
import { sheetRow, type SheetRow } from '../../lib/model/sheet-row.ts';
import { indicatorOf, loadCsv, shareCsv } from '../../lib/queries/fixture.ts';
import { ain, ainSeries, answers, openShares, plain } from '../fixture-figures.ts';
import { rowSql } from './row-sql.ts';
import { rowCommunes, stripTable, trendTable } from './sheet-figures.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openShares();
	// The file of the Ain is all that the sheet has read here: nobody has a value elsewhere.
	await loadCsv(db, 'part', shareCsv.replace(/^2A001.*\n/m, ''));
}, 60_000);

const part = indicatorOf({});

/** Abergement among its group, with communes picked beside it. */
async function line(kind: PeerKind, named: string[] = [], indicator = part): Promise<SheetRow> {
	const row = sheetRow(indicator, communeTable([await ain(db)]), { self: 0, peers: kind, named });
	if (!row) throw new Error('the file does not hold the indicator');
	return row;
}

const kinds = ['departement', 'departement-strate', 'departement-nearest', 'named', 'all'] as const;

describe('the SQL of a strip', () => {
	it.each(kinds)('gives the rows of its table, %s', async (kind) => {
		// Bourg is picked and outside the field, Gex is masked.
		const row = await line(kind, ['01053', '01007']);
		const shown = stripTable(row).rows.map(({ cells }) => plain(cells[1]));
		const values = await answers(db, rowSql.strip(row), 'valeur');
		expect(values.flat()).toEqual(shown);
		expect(shown.length).toBe(kind === 'named' ? 6 : 8);
	});

	it('says why a commune has no value, and stays short for a group of thousands', async () => {
		const row = await line('all', ['01007']);
		const text = rowSql.strip(row);
		expect(await answers(db, text, 'ligne', 'statut')).toContainEqual(['01007', 'secret']);
		expect(text.length).toBeLessThan(1_200);
	});
});

describe('the SQL of a ranking', () => {
	it.each(['higher', 'lower'] as const)('gives its window, %s is better', async (direction) => {
		const row = await line('departement', ['01053'], indicatorOf({ direction }));
		const extract = { ends: 1, around: 1 };
		const shown = rankingWindow(
			rowCommunes(row).map((item) => ({ item, value: item.measure.value, isMine: item.isMine })),
			direction,
			extract
		);
		expect(shown.length).toBeLessThan(7);
		expect(await answers(db, rowSql.ranking(row, extract), 'code', 'rang', 'valeur')).toEqual(
			shown.map(({ item, rank, value }) => [item.code, rank, value])
		);
	});

	it('keeps the order of the nearest where values are equal', async () => {
		const row = await line('departement-nearest');
		row.peers.reverse();
		const extract = { ends: 3, around: 4 };
		const shown = rankingWindow(
			rowCommunes(row).map((item) => ({ item, value: item.measure.value, isMine: item.isMine })),
			'higher',
			extract
		);
		expect((await answers(db, rowSql.ranking(row, extract), 'code')).flat()).toEqual(
			shown.map(({ item }) => item.code)
		);
		expect(shown[0]?.item.code).toBe('01006');
	});
});

it('the SQL of a distribution gives its bins, empty ones too', async () => {
	const row = await line('departement', ['01053']);
	const bins = histogram(
		rowCommunes(row).map(({ measure }) => measure.value),
		part.decimals
	);
	const { edges, counts } = bins ?? { edges: [], counts: [] };
	const shown = distributionTable(edges, counts, String).rows.map(({ cells }) => cells.map(plain));
	expect(shown.length).toBeGreaterThan(10);
	expect(await answers(db, rowSql.distribution(row, edges), 'de', 'a', 'nombre')).toEqual(shown);
});

it('the SQL of a funnel gives every commune that has counts', async () => {
	const row = await line('departement');
	const everyone = [row.own, ...row.peers];
	const points = funnelPoints(
		{
			codes: everyone.map(({ code }) => code),
			names: everyone.map(({ name }) => name),
			values: everyone.map(({ measure }) => measure.value),
			numerators: everyone.map(({ measure }) => measure.numerator),
			denominators: everyone.map(({ measure }) => measure.denominator)
		},
		{ unit: 'percent', expected: 40 }
	);
	expect(points?.codes).toHaveLength(6);
	expect(await answers(db, rowSql.funnel(row), 'code', 'denominateur', 'valeur')).toEqual(
		points?.codes.map((code, index) => [code, points.denominators[index], points.values[index]])
	);
});

it.each(['departement', 'departement-strate', 'departement-nearest'] as const)(
	'the SQL of a trend gives each period, the commune and the median of its group, %s',
	async (kind) => {
		const row = await line(kind);
		const series = await ainSeries(db);
		const group = groupHistory(
			[series],
			part,
			row.peers.map(({ code }) => code)
		);
		const table = trendTable(
			[
				{ label: 'Abergement', points: communeHistory(series, part, '01001') },
				{
					label: 'Groupe',
					points: (group ?? []).map(({ period, summary }) => ({ period, value: summary.median }))
				}
			],
			part
		);
		const text = rowSql.trend(row, { hasGroup: true, hasFrance: false });
		expect(await answers(db, text, 'periode', '01001', 'groupe')).toEqual(
			table.rows.map(({ key, cells }) => [key, plain(cells[1]), plain(cells[2])])
		);
		expect(rowSql.trend(row, { hasGroup: false, hasFrance: true })).toContain('AS france');
	}
);
