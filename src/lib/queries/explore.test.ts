import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { text, textOrNull } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { fillOwnTable } from '../db/own-table.ts';
import { printedSql } from '../db/printed-sql.ts';
import {
	blankQuestion,
	columnKey,
	ownColumn,
	type ExploreColumn,
	type ExploreQuestion,
	type TerritoryField
} from '../domain/explore.ts';
import type { ExploreTerritories, ExploreValues } from '../domain/explore-table.ts';
import { statuses } from '../domain/status.ts';
import { strates } from '../domain/strate.ts';
import { CrossFilter } from '../model/cross-filter.ts';
import { keptByFilters } from '../model/explore-kept.ts';
import { rowKeys } from '../model/explore-keys.ts';
import { rowOrder } from '../model/row-order.ts';
import { exploreConditions, exploreRows } from './explore-filter.ts';
import { exploreGroupRows, exploreGroupSummaries } from './explore-groups.ts';
import { exploreTerritories } from './explore-territories.ts';
import { exploreValues } from './explore-values.ts';
import { indicatorOf, loadCsv, openFixture, ownFile, shareCsv } from './fixture.ts';

const share: ExploreColumn[] = [
	{ indicator: 'part', period: '2024' },
	{ indicator: 'part', period: '2023' }
];
const all = [...share, ownColumn];
const [latest = { indicator: '', period: '' }] = share;
let db: Database;
let territories: ExploreTerritories;
const columns = new Map<string, ExploreValues>();

beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
	territories = await exploreTerritories(db);
	await fillOwnTable(db, ownFile);
	for (const column of all) columns.set(columnKey(column), await exploreValues(db, column));
});

const codes = (question: ExploreQuestion) =>
	db.rows(exploreRows(question), (row) => text(row, 'code'));

/** The same question answered by the model, as the page does. */
function codesOfModel(question: ExploreQuestion): string[] {
	const bins = { from: 0, step: 1, count: 1 };
	const brushes = [
		{ values: territories.populations, bounds: question.population },
		...question.values.map(({ column, bounds }) => ({
			values: columns.get(columnKey(column))?.values ?? new Float64Array(),
			bounds
		}))
	];
	const filter = new CrossFilter(
		brushes.map(({ values }) => ({ values, bins })),
		keptByFilters(question, territories, columns)
	);
	brushes.forEach(({ bounds }, place) => filter.brush(place, bounds));
	return [...rowOrder(territories.codes.length, rowKeys(question.sort, territories, columns))]
		.filter((row) => filter.isKept(row))
		.map((row) => territories.codes[row] ?? '');
}

describe('communes that answer to filters', () => {
	it('are those of the field without any filter', async () => {
		expect(await codes(blankQuestion([]))).toEqual([
			'01001',
			'01002',
			'01003',
			'01004',
			'01005',
			'01006',
			'01007',
			'2A001'
		]);
	});

	it('are found without accents, by a part of the name or the start of the code', async () => {
		expect(await codes({ ...blankQuestion([]), text: 'ECHALL' })).toEqual(['01005']);
		expect(await codes({ ...blankQuestion([]), text: '2a0' })).toEqual(['2A001']);
		expect(await codes({ ...blankQuestion([]), text: '--' })).toHaveLength(8);
	});

	it('have the status asked for, a commune without a row being not collected', async () => {
		const ask = (period: string, ...wanted: (typeof statuses)[number][]) =>
			codes({
				...blankQuestion(share),
				statuses: [{ column: { indicator: 'part', period }, statuses: wanted }]
			});
		expect(await ask('2024', 'secret')).toEqual(['01007']);
		expect(await ask('2023', 'non-collecte')).toHaveLength(7);
		expect(await ask('2024', 'provisoire', 'secret')).toEqual(['01004', '01007']);
	});

	it('are sorted by several columns, the absent last', async () => {
		const question = blankQuestion(share);
		expect(
			await codes({
				...question,
				sort: [
					{ field: 'part_2024', isDescending: true },
					{ field: 'nom', isDescending: true }
				]
			})
		).toEqual(['2A001', '01006', '01005', '01004', '01003', '01002', '01001', '01007']);
	});

	it('come with their values and statuses under names of the columns', async () => {
		const [row] = await db.rows(
			exploreRows({ ...blankQuestion(share), text: 'gex', shown: ['strate'] }),
			(cells) => cells
		);
		expect(row).toEqual({
			code: '01007',
			nom: 'Gex',
			strate: 2,
			part_2024: null,
			part_2024_statut: 'secret',
			part_2023: null,
			part_2023_statut: 'non-collecte'
		});
	});

	it('are the same from the SQL that is shown, its values written in', async () => {
		const question = {
			...blankQuestion(share),
			text: 'l’é',
			departements: ['01'],
			population: { from: 100, to: 2_000 },
			values: [{ column: latest, bounds: { from: 20, to: 50 } }]
		};
		const shown = printedSql(exploreRows({ ...question, text: 'ch' }));
		expect(shown).toContain('c1.valeur BETWEEN 20 AND 50');
		expect(await db.rows({ text: shown, values: [] }, (row) => text(row, 'code'))).toEqual([
			'01005'
		]);
		expect(exploreConditions(question).map(({ part }) => part)).toEqual([
			'strates',
			'departements',
			'population',
			'text',
			'values'
		]);
	});

	it('are the same by SQL and by the model, in the same order, for any question', async () => {
		const bound = fc.option(fc.constantFrom(0, 10, 50, 99, 130, 1500));
		const bounds = fc
			.record({ from: bound, to: bound })
			.filter(({ from, to }) => from !== null || to !== null);
		const fields = ['nom', 'code', 'departement', 'region', 'epci', 'strate', 'population'];
		const question = fc.record({
			columns: fc.constant(all),
			departements: fc.subarray(['01', '2A']),
			regions: fc.subarray(['84', '94']),
			epcis: fc.subarray(['200000001', '200000002']),
			strates: fc.subarray(strates.map(({ id }) => id)),
			population: fc.option(bounds),
			text: fc.constantFrom('', '', 'e', 'É', '01', 'Le'),
			values: fc
				.tuple(fc.constantFrom(latest, ownColumn), fc.option(bounds))
				.map(([column, one]) => (one === null ? [] : [{ column, bounds: one }])),
			statuses: fc
				.tuple(fc.constantFrom(latest, ownColumn), fc.subarray([...statuses]))
				.map(([column, wanted]) => (wanted.length === 0 ? [] : [{ column, statuses: wanted }])),
			group: fc.constant(null),
			measure: fc.constant(null),
			sort: fc
				.subarray([...fields, ...all.map(columnKey)], { maxLength: 3 })
				.chain((chosen) =>
					fc.tuple(
						...chosen.map((field) => fc.boolean().map((isDescending) => ({ field, isDescending })))
					)
				),
			shown: fc.constant<TerritoryField[]>([])
		});
		await fc.assert(
			fc.asyncProperty(question, async (asked) => {
				expect(codesOfModel(asked)).toEqual(await codes(asked));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('groups of the filtered communes', () => {
	const summaries = (question: ExploreQuestion, by: 'departement' | 'region' | 'epci' | 'strate') =>
		exploreGroupSummaries(db, exploreGroupRows(question, { by, column: latest }), indicatorOf({}));

	it('have median, quartiles, a mean weighted by counts, n and size', async () => {
		const [ain, corse] = await summaries(blankQuestion(share), 'departement');
		expect(ain).toMatchObject({
			code: '01',
			name: 'Ain',
			summary: { n: 6, size: 7, q1: 22.5, median: 35, q3: 47.5, aggregate: 40 }
		});
		expect(corse).toMatchObject({ code: '2A', summary: { n: 1, size: 1, median: null } });
	});

	it('hold only the communes that the filters keep', async () => {
		const rows = await summaries({ ...blankQuestion(share), departements: ['2A'] }, 'region');
		expect(rows.map(({ name }) => name)).toEqual(['Corse']);
		expect(await summaries({ ...blankQuestion(share), text: 'zzz' }, 'strate')).toEqual([]);
	});

	it('by EPCI leave out the communes that are in none', async () => {
		const rows = await summaries(blankQuestion(share), 'epci');
		expect(rows.map(({ name, summary }) => [name, summary.size])).toEqual([
			['CC Un', 3],
			['CA Deux', 4]
		]);
	});
});

it('the name of an EPCI is null on an island that has none', async () => {
	const rows = await db.rows(
		exploreRows({ ...blankQuestion([]), text: 'afa', shown: ['epci'] }),
		(row) => textOrNull(row, 'epci')
	);
	expect(rows).toEqual([null]);
});
