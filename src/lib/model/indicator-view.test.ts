import { describe, expect, it } from 'vitest';
import type { GroupSummary } from '../domain/published.ts';
import { chosenCommunes, type CommuneColumns } from './chosen-communes.ts';
import { everyCommune, viewOfColumns, viewOfSummary } from './indicator-view.ts';
import { inListOrder, rankingExtract } from './ranked-communes.ts';
import { representative, representativeValue } from './representative.ts';

/** Six communes of the Ain in two strates, one without value, one too large; one in Corse. */
const columns: CommuneColumns = {
	codes: ['01001', '01002', '01003', '01004', '01005', '01006', '01053', '2A001'],
	names: ['Zut', 'Bey', 'Étrez', 'Eu', 'Gex', 'Ars', 'Bourg', 'Afa'],
	departements: ['01', '01', '01', '01', '01', '01', '01', '2A'],
	regions: ['84', '84', '84', '84', '84', '84', '84', '94'],
	strates: [0, 0, 0, 0, 0, 1, 7, 1],
	populations: [10, 20, 30, 40, 50, 600, 41_000, 700],
	values: [50, 20, 30, 50, 40, null, 90, 80],
	numerators: [5, 2, 3, 5, 4, null, 90, 8],
	denominators: [10, 10, 10, 10, 10, null, 100, 10],
	statuses: [
		'definitif',
		'definitif',
		'definitif',
		'definitif',
		'definitif',
		'secret',
		'definitif',
		'definitif'
	]
};
const share = { unit: 'percent', decimals: 1, isAdditive: false } as const;
const view = (choice = everyCommune, order: 'decroissant' | 'croissant' = 'decroissant') =>
	viewOfColumns(columns, { period: '2024', choice, order }, share);

describe('choosing communes', () => {
	it('leaves those of 10,000 and more out unless their strate is named', () => {
		expect(chosenCommunes(columns, everyCommune)).toEqual([0, 1, 2, 3, 4, 5, 7]);
		expect(chosenCommunes(columns, { ...everyCommune, strate: 7 })).toEqual([6]);
	});

	it('combines place and size', () => {
		const choice = { departement: null, region: '84', strate: 1 } as const;
		expect(chosenCommunes(columns, choice)).toEqual([5]);
		expect(chosenCommunes(columns, { ...choice, departement: '2A' })).toEqual([]);
	});
});

describe('the view of a choice', () => {
	it('sums up the communes chosen, those without a value counted', () => {
		const { summary } = view({ ...everyCommune, departement: '01' });
		expect(summary).toMatchObject({ n: 5, size: 6, median: 40, aggregate: 38, numerator: 19 });
	});

	it('maps every departement whatever the place chosen, and keeps the size chosen', () => {
		const { departements } = view({ departement: '01', region: null, strate: 1 });
		expect(departements.map(({ code, summary: { n, size } }) => [code, n, size])).toEqual([
			['01', 0, 1],
			['2A', 1, 1]
		]);
	});

	it('shows the strates of the place chosen, whatever the size', () => {
		const { strates } = view({ departement: '01', region: null, strate: 1 });
		expect(strates.map(({ strate, summary: { n, size } }) => [strate, n, size])).toEqual([
			[0, 5, 5],
			[1, 0, 1]
		]);
	});

	it('ranks the highest first, equal values sharing the rank, by code', () => {
		expect(view().ranking.map(({ code, rank }) => [code, rank])).toEqual([
			['2A001', 1],
			['01001', 2],
			['01004', 2],
			['01005', 4],
			['01003', 5],
			['01002', 6]
		]);
	});

	it('turns ranks over in ascending order', () => {
		expect(view(everyCommune, 'croissant').ranking[0]).toMatchObject({ code: '01002', rank: 1 });
	});

	it('keeps its ranks when listed by name or by population', () => {
		const { ranking } = view();
		expect(inListOrder(ranking, 'nom').map(({ name, rank }) => [name, rank])).toEqual([
			['Afa', 1],
			['Bey', 6],
			['Étrez', 5],
			['Eu', 2],
			['Gex', 4],
			['Zut', 2]
		]);
		expect(inListOrder(ranking, 'population').map(({ population }) => population)).toEqual([
			700, 50, 40, 30, 20, 10
		]);
		expect(inListOrder(ranking, 'croissant')).toBe(ranking);
	});

	it('of nobody is empty, not zero', () => {
		const nobody = view({ departement: '2A', region: null, strate: 0 });
		expect(nobody.summary).toMatchObject({ n: 0, size: 0, median: null, aggregate: null });
		expect(nobody.histogram).toBeNull();
		expect(nobody.ranking).toEqual([]);
	});
});

it('the first view adds the strates of the histogram up', () => {
	const whole: GroupSummary = view().summary;
	const first = viewOfSummary(
		{
			trend: [{ period: '2024', summary: whole }],
			departements: [],
			strates: [],
			histogram: { edges: [0, 50, 100], counts: { '0': [3, 2], '1': [0, 1] } },
			ranking: null
		},
		'2024'
	);
	expect(first?.histogram).toEqual({ edges: [0, 50, 100], counts: [3, 3] });
	expect(first?.summary).toBe(whole);
});

it('an extract holds both ends and the neighbours of mine, without repetition', () => {
	const { ranking } = view();
	const codes = (mine: string | null) =>
		rankingExtract(ranking, mine, { ends: 1, around: 1 }).map(({ code }) => code);
	expect(codes(null)).toEqual(['2A001', '01002']);
	expect(codes('01005')).toEqual(['2A001', '01004', '01005', '01003', '01002']);
	expect(codes('99999')).toEqual(['2A001', '01002']);
	expect(rankingExtract(ranking, null, { ends: 5, around: 1 })).toHaveLength(6);
});

it('a share with counts is stood for by its whole, a count by its median', () => {
	expect(representative({ unit: 'percent', hasCounts: true })).toBe('aggregate');
	expect(representative({ unit: 'percent', hasCounts: false })).toBe('median');
	expect(representative({ unit: 'count', hasCounts: false })).toBe('median');
	const { summary } = view();
	expect(representativeValue(summary, 'aggregate')).toBe(45);
	expect(representativeValue(summary, 'median')).toBe(45);
});
