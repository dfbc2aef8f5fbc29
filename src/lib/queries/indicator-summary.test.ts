import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import type { IndicatorSummary } from '../domain/published.ts';
import { indicatorOf, loadCsv, openFixture, shareCsv } from './fixture.ts';
import { indicatorReferences } from './indicator-references.ts';
import { indicatorSummary } from './indicator-summary.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
}, 60_000);

const absent = { p10: null, q1: null, median: null, q3: null, p90: null };

describe('summary of a share by commune', () => {
	let summary: Omit<IndicatorSummary, 'version' | 'jumps'>;
	beforeAll(async () => {
		await loadCsv(db, 'part', shareCsv);
		summary = await indicatorSummary(db, indicatorOf({}));
	});

	it('leaves large communes out, and gives type 7 quantiles and the ratio of the sums', () => {
		// Values 10 20 30 40 50 50 80; 160 of 300 procedures; 8 communes in the field.
		expect(summary.trend.at(-1)).toEqual({
			period: '2024',
			summary: {
				n: 7,
				size: 8,
				p10: 16,
				q1: 25,
				median: 40,
				q3: 50,
				p90: 62,
				aggregate: 53.333,
				numerator: 160,
				denominator: 300
			}
		});
	});

	it('says nothing of a period with fewer than five values but how many there are', () => {
		expect(summary.trend[0]).toEqual({
			period: '2023',
			summary: { n: 1, size: 8, ...absent, aggregate: null, numerator: null, denominator: null }
		});
	});

	it('has every departement, the one without communes of the field too', () => {
		expect(
			summary.departements.map(({ code, name, summary: { n, size, median, aggregate } }) => [
				code,
				name,
				n,
				size,
				median,
				aggregate
			])
		).toEqual([
			['01', 'Ain', 6, 7, 35, 40],
			['2A', 'Corse-du-Sud', 1, 1, null, null],
			['75', 'Paris', 0, 0, null, null]
		]);
	});

	it('has the strates that have communes, without the one outside the field', () => {
		expect(summary.strates.map(({ strate, summary: { n, size } }) => [strate, n, size])).toEqual([
			[0, 5, 5],
			[1, 1, 1],
			[2, 1, 2]
		]);
	});

	it('counts communes by bin and strate, all values once', () => {
		const { edges, counts } = summary.histogram ?? { edges: [], counts: {} };
		expect(edges.slice(0, 3)).toEqual([10, 15, 20]);
		expect(edges).toHaveLength(15);
		expect(counts['0']).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
		expect(counts['1']?.[8]).toBe(1);
		expect(counts['2']?.at(-1)).toBe(1);
	});

	it('ranks from the highest, equal values sharing the best rank', () => {
		expect(summary.ranking?.n).toBe(7);
		expect(summary.ranking?.first.map(({ code, rank }) => [code, rank])).toEqual([
			['2A001', 1],
			['01005', 2],
			['01006', 2],
			['01004', 4],
			['01003', 5],
			['01002', 6],
			['01001', 7]
		]);
		expect(summary.ranking?.first[0]).toEqual({
			code: '2A001',
			name: 'Afa',
			departement: '2A',
			population: 1600,
			value: 80,
			numerator: 80,
			denominator: 100,
			rank: 1
		});
	});
});

describe('references of a share by commune', () => {
	it('repeat the summary by code, and the series of the field', async () => {
		await loadCsv(db, 'part', shareCsv);
		const { latest, series } = await indicatorReferences(db, indicatorOf({}));
		expect(latest.period).toBe('2024');
		expect(latest.france.median).toBe(40);
		expect(latest.departements['01']?.aggregate).toBe(40);
		expect(latest.strates['0']).toMatchObject({ n: 5, median: 30, aggregate: 30 });
		expect(series.periods).toEqual(['2023', '2024']);
		expect(series.france.map(({ n }) => n)).toEqual([1, 7]);
	});
});

describe('other kinds of indicators', () => {
	it('add up counts when the indicator says they may be', async () => {
		await loadCsv(
			db,
			'lieux',
			'code,periode,valeur,statut\n' +
				['01001', '01002', '01003', '01004', '01005']
					.map((code, index) => `${code},2024,${index},definitif\n`)
					.join('')
		);
		const lieux = { id: 'lieux', unit: 'count', decimals: 0, periods: ['2024'] } as const;
		const summed = await indicatorSummary(
			db,
			indicatorOf({ ...lieux, periods: ['2024'], isAdditive: true })
		);
		expect(summed.trend[0]?.summary).toMatchObject({ n: 5, median: 2, aggregate: 10 });
		expect(summed.histogram).toEqual({
			edges: [0, 1, 2, 3, 4, 5],
			counts: { 0: [1, 1, 1, 1, 1] }
		});
		const plain = await indicatorSummary(db, indicatorOf({ ...lieux, periods: ['2024'] }));
		expect(plain.trend[0]?.summary.aggregate).toBeNull();
	});

	it('give each departement its own value when observed there', async () => {
		await loadCsv(
			db,
			'fibre',
			'code,periode,valeur,statut\n01,2024,87.5,definitif\n2A,2024,,secret\n'
		);
		const fibre = indicatorOf({ id: 'fibre', maille: 'departement', periods: ['2024'] });
		const { departements, ranking, strates, histogram } = await indicatorSummary(db, fibre);
		expect(departements.map(({ code, summary: { n, aggregate } }) => [code, n, aggregate])).toEqual(
			[
				['01', 1, 87.5],
				['2A', 0, null],
				['75', 0, null]
			]
		);
		expect(ranking?.first.map(({ name, value }) => [name, value])).toEqual([['Ain', 87.5]]);
		expect([strates, histogram]).toEqual([[], null]);
	});

	it('give every national row with its source and note', async () => {
		await loadCsv(
			db,
			'national',
			'code,periode,valeur,statut,source,note\n' +
				'FR,2015,40.2,definitif,https://exemple.fr/b,\n' +
				'FR,2014,36,estime,https://exemple.fr/a,"Foyers"\n'
		);
		const summary = await indicatorSummary(db, indicatorOf({ id: 'national', maille: 'france' }));
		expect(
			summary.rows.map(({ period, value, status, source, note }) => [
				period,
				value,
				status,
				source,
				note
			])
		).toEqual([
			['2014', 36, 'estime', 'https://exemple.fr/a', 'Foyers'],
			['2015', 40.2, 'definitif', 'https://exemple.fr/b', null]
		]);
		expect(summary).toMatchObject({ trend: [], departements: [], histogram: null, ranking: null });
	});

	it('have no histogram nor ranking when the latest period has no value', async () => {
		await loadCsv(db, 'vide', 'code,periode,valeur,statut\n01001,2024,,secret\n');
		const summary = await indicatorSummary(db, indicatorOf({ id: 'vide', periods: ['2024'] }));
		expect(summary.histogram).toBeNull();
		expect(summary.ranking).toBeNull();
		expect(summary.trend[0]?.summary).toMatchObject({ n: 0, size: 8 });
	});
});
