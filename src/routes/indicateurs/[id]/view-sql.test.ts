import { beforeAll, describe, expect, it } from 'vitest';
import { distributionTable, groupsTable, rankingTable } from '../../../lib/charts/chart-tables.ts';
import type { Database } from '../../../lib/db/database.ts';
import type { CommuneChoice } from '../../../lib/model/chosen-communes.ts';
import { coverageBy } from '../../../lib/model/coverage-by.ts';
import { coverageCells } from '../../../lib/model/coverage-cells.ts';
import { everyCommune, viewOfColumns, viewOfSummary } from '../../../lib/model/indicator-view.ts';
import { indicatorFunnel } from '../../../lib/model/indicator-funnel.ts';
import { rankingExtract } from '../../../lib/model/ranked-communes.ts';
import { representativeValue } from '../../../lib/model/representative.ts';
import { communeSeries } from '../../../lib/queries/commune-series.ts';
import { indicatorOf, loadCsv } from '../../../lib/queries/fixture.ts';
import { indicatorSummary } from '../../../lib/queries/indicator-summary.ts';
import { periodValues } from '../../../lib/queries/period-values.ts';
import { answers, openShares, plain } from '../../fixture-figures.ts';
import { nationalTable } from './national-series.ts';
import { viewSql } from './view-sql.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openShares();
}, 60_000);

const part = indicatorOf({});
const choices: [string, CommuneChoice][] = [
	['every commune', everyCommune],
	['a departement', { ...everyCommune, departement: '01' }],
	['a région and a strate', { departement: null, region: '84', strate: 0 }],
	['the large ones', { ...everyCommune, strate: 7 }]
];

const columns = () => periodValues(db, { indicator: 'part', period: '2024' });
const view = async (choice: CommuneChoice, order: 'croissant' | 'decroissant' = 'decroissant') =>
	viewOfColumns(await columns(), { period: '2024', choice, order }, part);

describe.each(choices)('with filters on %s', (_, choice) => {
	it('the map has its departements', async () => {
		const shown = await view(choice);
		const text = viewSql.map(part, shown);
		expect(await answers(db, text, 'groupe', 'ensemble', 'mediane', 'valeurs', 'communes')).toEqual(
			shown.departements.map(({ code, summary: { aggregate, median, n, size } }) => [
				code,
				aggregate,
				median,
				n,
				size
			])
		);
	});

	it('the strates have theirs', async () => {
		const shown = await view(choice);
		const table = groupsTable(
			shown.strates.map(({ strate, summary }) => ({ key: String(strate), label: '', summary })),
			String
		);
		const names = ['groupe', 'valeurs', 'd1', 'q1', 'mediane', 'q3', 'd9'];
		expect(await answers(db, viewSql.strates(part, shown), ...names)).toEqual(
			table.rows.map(({ key, cells }) => [key, ...cells.slice(1).map(plain)])
		);
	});

	it('the histogram has its bins', async () => {
		const shown = await view(choice);
		const { edges, counts } = shown.histogram ?? { edges: [], counts: [] };
		const table = distributionTable(edges, counts, String);
		expect(await answers(db, viewSql.histogram(part, shown), 'de', 'a', 'nombre')).toEqual(
			table.rows.map(({ cells }) => cells.map(plain))
		);
	});

	it.each(['croissant', 'decroissant'] as const)(
		'the ranking has its extract, %s',
		async (order) => {
			const shown = await view(choice, order);
			const extract = { ends: 1, around: 1 };
			const table = rankingTable(rankingExtract(shown.ranking, '01003', extract), String);
			const text = viewSql.ranking(part, shown, {
				...extract,
				isAscending: order === 'croissant',
				mine: shown.ranking.some(({ code }) => code === '01003') ? '01003' : null
			});
			expect(await answers(db, text, 'code', 'rang', 'valeur')).toEqual(
				table.rows.map(({ key, cells }) => [key, plain(cells[1]), plain(cells[2])])
			);
		}
	);

	it('the funnel has its communes', async () => {
		const shown = indicatorFunnel(await columns(), { choice, mine: null }, 'percent');
		const text = viewSql.funnel(part, { period: '2024', choice });
		expect(await answers(db, text, 'code', 'denominateur', 'valeur')).toEqual(
			shown?.points.codes.map((code, index) => [
				code,
				shown.points.denominators[index],
				shown.points.values[index]
			])
		);
	});

	it('the coverage has its counts', async () => {
		const counts = coverageBy(
			coverageCells(await columns(), { period: '2024', choice }),
			'departement'
		);
		const names = [
			'departement',
			'expected',
			'present',
			'secret',
			'not_collected',
			'not_applicable'
		];
		expect(await answers(db, viewSql.coverage(part, { period: '2024', choice }), ...names)).toEqual(
			counts.map(({ key, expected, present, secret, notCollected, notApplicable }) => [
				key,
				expected,
				present,
				secret,
				notCollected,
				notApplicable
			])
		);
	});
});

it('the first view, compiled by the build, has the same questions', async () => {
	const shown = viewOfSummary(await indicatorSummary(db, part), '2024');
	if (!shown) throw new Error('no first view');
	const departements = shown.departements.filter(({ summary }) => summary.size > 0);
	expect(await answers(db, viewSql.map(part, shown), 'groupe', 'ensemble')).toEqual(
		departements.map(({ code, summary }) => [code, summary.aggregate])
	);
	const { edges, counts } = shown.histogram ?? { edges: [], counts: [] };
	expect((await answers(db, viewSql.histogram(part, shown), 'nombre')).flat()).toEqual(counts);
	expect(edges).toHaveLength(counts.length + 1);
});

it.each([null, '01001'])(
	'the trend has the field at each period, and the commune %s',
	async (code) => {
		const { trend } = await indicatorSummary(db, part);
		const own = await communeSeries(db, { indicator: 'part', codes: [code ?? '01001'] });
		const names = ['periode', 'ensemble', 'q1', 'mediane', 'q3', 'valeurs', 'communes'];
		const rows = await answers(
			db,
			viewSql.trend(part, code),
			...names,
			...(code ? ['commune'] : [])
		);
		expect(rows).toEqual(
			trend.map(({ period, summary }) => [
				period,
				representativeValue(summary, 'aggregate'),
				summary.q1,
				summary.median,
				summary.q3,
				summary.n,
				summary.size,
				...(code ? [own.find((point) => point.period === period)?.value ?? null] : [])
			])
		);
		expect(rows).toHaveLength(2);
	}
);

it('a median stands for a group without counts', async () => {
	const days = indicatorOf({ unit: 'days', hasCounts: false });
	const text = viewSql.map(days, { period: '2024', choice: everyCommune });
	expect(text).not.toContain('ensemble');
	expect((await answers(db, text, 'groupe', 'mediane'))[0]).toEqual(['01', 35]);
});

it('national rows have their source and note, regional ones their place', async () => {
	await loadCsv(
		db,
		'pays',
		'code,periode,valeur,statut,source,note\nFR,2023,12.5,definitif,Insee,Provisoire ?\nFR,2024,,secret,,\n'
	);
	const pays = indicatorOf({ id: 'pays', maille: 'france' });
	const { rows } = await indicatorSummary(db, pays);
	const table = nationalTable(rows, pays);
	expect(await answers(db, viewSql.national(pays), 'valeur', 'note', 'source')).toEqual(
		table.rows.map(({ cells: [, value, , note, source] }) => [
			plain(value),
			plain(note)?.toString().replace(/\s\?/, ' ?') || null,
			plain(source) || null
		])
	);

	await loadCsv(
		db,
		'lieu',
		'code,periode,valeur,statut\n01,2024,3,definitif\n75,2024,4,definitif\n'
	);
	const lieu = indicatorOf({ id: 'lieu', maille: 'departement' });
	expect(await answers(db, viewSql.regionalMap(lieu), 'code', 'valeur')).toEqual([
		['01', 3],
		['2A', null],
		['75', 4]
	]);
	expect(await answers(db, viewSql.regionalRanking(lieu, 2), 'code', 'rang')).toEqual([
		['75', 1],
		['01', 2]
	]);
});
