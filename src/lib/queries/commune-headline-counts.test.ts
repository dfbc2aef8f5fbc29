// The SQL of the sentences that count several indicators, against the model, on the same communes.
import { beforeAll, describe, expect, it } from 'vitest';
import { number, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { printedSql } from '../db/printed-sql.ts';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import { communeHeadlines } from '../model/commune-headlines.ts';
import { comparison } from '../model/comparison.ts';
import type { Measure } from '../model/measure.ts';
import { trendStatement } from '../model/trend-statement.ts';
import { communeHeadlineValues } from './commune-headline-values.ts';
import { communesOfAin, indicatorOf, loadCsv, openFixture } from './fixture.ts';

const codes = Array.from({ length: 30 }, (_, index) => `01${String(100 + index)}`);
const years = ['2021', '2022', '2023', '2024', '2025'];
const indicators = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
	indicatorOf({
		id,
		periods: years,
		latest: index === 5 ? '2024' : '2025',
		direction: index % 2 === 0 ? 'higher' : 'lower'
	})
);

/** A generator of Lehmer, so that the draws are the same at each run. */
let state = 11;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

/** Masked now and then; small communes and large ones; each with a level and a slope of its own. */
const measures = new Map(
	indicators.flatMap(({ id }) =>
		codes.flatMap((code, index) => {
			const denominator = 30 + 40 * index;
			const level = 0.25 + 0.4 * random();
			const slope = 0.08 * (random() - 0.5);
			return years.map((year, at): [string, Measure] => {
				const numerator = Math.round(denominator * (level + slope * at + 0.02 * random()));
				const value = Math.round((1_000 * numerator) / denominator) / 10;
				const isMasked = index % 7 === 3 && at === 2 && id === 'a';
				return [
					`${id} ${code} ${year}`,
					isMasked
						? { value: null, numerator: null, denominator: null, status: 'secret' }
						: { value, numerator, denominator, status: 'definitif' }
				];
			});
		})
	)
);

function measureOf(id: string, code: string, year: string): Measure {
	const found = measures.get(`${id} ${code} ${year}`);
	if (found === undefined) throw new Error(`${id} ${code} ${year} was not drawn`);
	return found;
}

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture(communesOfAin(codes.map((code) => ({ code, strate: 3 }))));
	for (const { id } of indicators) {
		const rows = codes.flatMap((code) =>
			years.map((year) => {
				const { value, numerator, denominator, status } = measureOf(id, code, year);
				return [code, year, value, status, numerator, denominator].join(',');
			})
		);
		const header = 'code,periode,valeur,statut,numerateur,denominateur';
		await loadCsv(db, id, `${[header, ...rows].join('\n')}\n`);
	}
}, 60_000);

function facts(code: string, given: readonly CatalogueIndicator[] = indicators): CommuneHeadline[] {
	const lines = given.map((indicator) => {
		const { id, latest } = indicator;
		const measure = measureOf(id, code, latest);
		const others = codes.filter((other) => other !== code);
		return {
			indicator,
			own: { code, name: code, departement: '01', population: 3_000, measure },
			comparison: comparison(
				{ ...measure, period: latest },
				others.map((other) => measureOf(id, other, latest)),
				indicator
			)
		};
	});
	const trends = given.map((indicator) => {
		const series = years.map((period) => ({ ...measureOf(indicator.id, code, period), period }));
		return [indicator.id, trendStatement(series, indicator)] as const;
	});
	return communeHeadlines(lines, { trends: new Map(trends), jumps: new Map() });
}

/** The printed text is what a reader runs. */
async function column(fact: CommuneHeadline | undefined, code: string, name: string) {
	const query = fact && communeHeadlineValues(fact, { code, kind: 'departement-strate' });
	if (!query) throw new Error('the fact has no SQL');
	return db.rows({ text: printedSql(query), values: [] }, (row) => text(row, name));
}

const times = (words: readonly string[], word: string) =>
	words.filter((one) => one === word).length;

describe('the SQL of how a commune stands', () => {
	it.each(codes)('counts as many on each side as the sentence of %s', async (code) => {
		const fact = facts(code).find(({ kind }) => kind === 'balance');
		if (fact?.kind !== 'balance') throw new Error('the commune is not judged');
		const sides = await column(fact, code, 'cote');
		expect(sides).toHaveLength(fact.judged);
		expect(times(sides, 'bon côté')).toBe(fact.good);
		expect(times(sides, 'mauvais côté')).toBe(fact.bad);
	});

	it('is tried where there are some on both sides', () => {
		const all = codes.flatMap((code) => facts(code).filter((fact) => fact.kind === 'balance'));
		expect(all.some(({ good, bad }) => good > 0 && bad > 0)).toBe(true);
		expect(all.some(({ good, bad, judged }) => good + bad < judged)).toBe(true);
	});
});

describe('the SQL of how a commune has moved', () => {
	it.each(codes)('counts as many each way as the sentence of %s', async (code) => {
		const fact = facts(code).find(({ kind }) => kind === 'trends');
		if (fact?.kind !== 'trends') throw new Error('the commune has no trend');
		const words = await column(fact, code, 'evolution');
		expect(words).toHaveLength(fact.better + fact.worse + fact.unclear);
		expect(times(words, 'amélioré')).toBe(fact.better);
		expect(times(words, 'dégradé')).toBe(fact.worse);
	});

	it('is tried where there are some of each, and a broken series', () => {
		const all = codes.flatMap((code) => facts(code).filter((fact) => fact.kind === 'trends'));
		expect(all.some(({ better, worse, unclear }) => better * worse * unclear > 0)).toBe(true);
		expect(all.some(({ unjudged }) => unjudged > 0)).toBe(true);
	});
});

describe('the SQL of what is not judged', () => {
	const few = indicators.map((indicator) => indicatorOf({ ...indicator, direction: 'none' }));

	it('gives the value of each, or why there is none', async () => {
		const fact = facts('01103', few).find(({ kind }) => kind === 'lacking');
		expect(await column(fact, '01103', 'statut')).toEqual(indicators.map(() => 'definitif'));
		expect(await column(fact, '99999', 'statut')).toEqual(indicators.map(() => 'non-collecte'));
	});

	it('gives what the group has of those that would be', async () => {
		const lines = facts('01103').flatMap((fact) => (fact.kind === 'balance' ? fact.lines : []));
		const unjudged = { kind: 'unjudged', reason: 'few', known: 0, among: 6, lines } as const;
		const query = communeHeadlineValues(unjudged, { code: '01103', kind: 'departement-strate' });
		const answer = await db.rows(
			{ text: query ? printedSql(query) : 'SELECT 1', values: [] },
			(row) => [number(row, 'valeur'), number(row, 'n')]
		);
		expect(answer).toEqual(
			indicators.map(({ id, latest }) => [measureOf(id, '01103', latest).value, 29])
		);
	});

	it('gives figures without a side for rates, whose interval is not SQL', async () => {
		const [balance] = facts('01103');
		if (balance?.kind !== 'balance') throw new Error('the commune is not judged');
		const rates = balance.lines.map((line) => ({ ...line, unit: 'per-1000' as const }));
		const query = communeHeadlineValues(
			{ ...balance, lines: rates },
			{ code: '01103', kind: 'departement-strate' }
		);
		expect(query?.text).not.toContain('AS cote');
	});
});
