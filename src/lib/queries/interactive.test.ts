import { beforeAll, describe, expect, it } from 'vitest';
import { numbersOrNull, textsOrNull } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupSummary } from '../model/group-summary.ts';
import type { Measure } from '../model/measure.ts';
import { peerIndexes } from '../model/peers.ts';
import { similarCommunes } from '../model/similar.ts';
import { histogram } from '../model/histogram.ts';
import { peerKinds } from '../domain/selection.ts';
import { communeSeries } from './commune-series.ts';
import { coverage } from './coverage.ts';
import { departementValues } from './departement-values.ts';
import { indicatorOf, loadCsv, openFixture, shareCsv } from './fixture.ts';
import { groupQuartiles } from './group-quartiles.ts';
import { histogramCounts } from './histogram-counts.ts';
import { peerSeries } from './peer-series.ts';
import { peers } from './peers.ts';
import { periodValues, type PeriodValues } from './period-values.ts';

let db: Database;
let all: PeriodValues;
const part = indicatorOf({});
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openFixture();
	await loadCsv(db, 'part', shareCsv);
	all = await periodValues(db, { indicator: 'part', period: '2024' });
}, 60_000);

describe('values of a period', () => {
	it('have every commune once, by code, the large one and the one without people too', () => {
		expect(all.codes).toHaveLength(10);
		expect(all.codes.slice(6, 10)).toEqual(['01007', '01053', '2A001', '98411']);
		expect(all.populations.at(-1)).toBeNull();
	});

	it('say why a value is absent, and that a missing row is not collected', () => {
		expect(all.values.slice(4, 7)).toEqual([50, 50, null]);
		expect(all.statuses.slice(3, 7)).toEqual(['provisoire', 'definitif', 'definitif', 'secret']);
		expect(all.statuses.at(-1)).toBe('non-collecte');
		expect(all.numerators.slice(0, 2)).toEqual([2, 4]);
	});
});

describe('series', () => {
	it('of communes come by code and period', async () => {
		const series = await communeSeries(db, { indicator: 'part', codes: ['01007', '01001'] });
		expect(series.map(({ code, period, value }) => [code, period, value])).toEqual([
			['01001', '2023', 5],
			['01001', '2024', 10],
			['01007', '2024', null]
		]);
	});

	it('of a group have its quartiles at each period, whatever size its communes have', async () => {
		const codes = ['01001', '01002', '01003', '01004', '01005', '01053'];
		const series = await peerSeries(db, part, codes);
		expect(series.map(({ period, summary }) => [period, summary.n, summary.median])).toEqual([
			['2023', 1, null],
			['2024', 6, 35]
		]);
	});
});

describe('groups', () => {
	it('by departement, région, EPCI or strate hold communes of the field only', async () => {
		const by = async (key: 'departement' | 'region' | 'epci' | 'strate') =>
			(await groupQuartiles(db, part, { by: key, period: '2024' })).map(
				({ code, summary: { n, size } }) => [code, n, size]
			);
		expect(await by('departement')).toEqual([
			['01', 6, 7],
			['2A', 1, 1]
		]);
		expect(await by('region')).toEqual([
			['84', 6, 7],
			['94', 1, 1]
		]);
		expect(await by('epci')).toEqual([
			['200000001', 3, 3],
			['200000002', 3, 4]
		]);
		expect(await by('strate')).toEqual([
			['0', 5, 5],
			['1', 1, 1],
			['2', 1, 2]
		]);
	});

	it('on a map have the median of the communes of any period', async () => {
		const values = await departementValues(db, part, '2024');
		expect(values.map(({ code, value }) => [code, value])).toEqual([
			['01', 35],
			['2A', null],
			['75', null]
		]);
		const before = await departementValues(db, part, '2023');
		expect(before[0]?.summary).toMatchObject({ n: 1, median: null });
	});

	it('have a coverage whose parts add up', async () => {
		expect(await coverage(db, { indicator: 'part', period: '2024' })).toEqual([
			{
				departement: '01',
				period: '2024',
				expected: 7,
				present: 6,
				secret: 1,
				notCollected: 0,
				notApplicable: 0
			},
			{
				departement: '2A',
				period: '2024',
				expected: 1,
				present: 1,
				secret: 0,
				notCollected: 0,
				notApplicable: 0
			}
		]);
	});
});

describe('peers', () => {
	it('are the same in SQL and in the model, for every commune and every kind', async () => {
		const named = ['01053', '01001'];
		const places = await db.columns(sql`
			SELECT epci, type, longitude, latitude
			FROM commune LEFT JOIN epci ON epci.code = commune.epci ORDER BY commune.code`);
		const columns = {
			...all,
			epcis: textsOrNull(places, 'epci'),
			epciTypes: textsOrNull(places, 'type'),
			longitudes: numbersOrNull(places, 'longitude'),
			latitudes: numbersOrNull(places, 'latitude')
		};
		expect(columns.epciTypes.slice(0, 4)).toEqual(['CC', 'CC', 'CC', 'CA']);
		for (const [self, code] of all.codes.entries()) {
			for (const kind of peerKinds) {
				const indexes =
					kind === 'similar'
						? similarCommunes(self, columns).map(({ index }) => index)
						: [...peerIndexes(kind, self, columns, named)];
				// Only the near ones have an order that is theirs.
				const isOrdered = kind === 'similar' || kind === 'departement-nearest';
				if (!isOrdered) indexes.sort((a, b) => a - b);
				expect(await peers(db, { code, kind, named }), `${code} ${kind}`).toEqual(
					indexes.map((index) => all.codes[index])
				);
			}
		}
	});

	it('nearest in population come by ratio then code, the large commune left out', async () => {
		const nearest = (code: string) => peers(db, { code, kind: 'departement-nearest' });
		expect(await nearest('01006')).toEqual(['01007', '01005', '01004', '01003', '01002', '01001']);
		expect((await nearest('01053'))[0]).toBe('01007');
		expect(await nearest('98411')).toEqual([]);
	});

	it('leave out the commune itself and, for a commune of the field, the large ones', async () => {
		expect(await peers(db, { code: '01001', kind: 'epci' })).toEqual(['01002', '01003']);
		expect(await peers(db, { code: '01053', kind: 'epci' })).toEqual(['01001', '01002', '01003']);
		expect(await peers(db, { code: '01001', kind: 'named' })).toEqual([]);
	});
});

describe('the model', () => {
	it('summarises a group as SQL does', async () => {
		const [ain] = await groupQuartiles(db, part, { by: 'departement', period: '2024' });
		const members: Measure[] = all.codes.flatMap((_, index) =>
			all.departements[index] === '01' && all.strates[index] !== 7
				? [
						{
							value: all.values[index] ?? null,
							numerator: all.numerators[index] ?? null,
							denominator: all.denominators[index] ?? null,
							status: all.statuses[index] ?? 'non-collecte'
						}
					]
				: []
		);
		expect(groupSummary(members, part)).toEqual(ain?.summary);
	});

	it('bins values as SQL does', async () => {
		const published = await histogramCounts(db, part);
		const inField = all.values.filter((_, index) => all.strates[index] !== 7);
		const own = histogram(inField, part.decimals);
		expect(own?.edges).toEqual(published?.edges);
		const lines = Object.values(published?.counts ?? {});
		expect(own?.counts).toEqual(
			own?.counts.map((_, bin) => lines.reduce((sum, line) => sum + (line[bin] ?? 0), 0))
		);
	});
});
