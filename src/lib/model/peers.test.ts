import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strates as bounds, type StrateId } from '../domain/strate.ts';
import { comparison } from './comparison.ts';
import type { Measure } from './measure.ts';
import { peerIndexes } from './peers.ts';
import { similarCommunes, type SimilarColumns } from './similar.ts';

const strates: StrateId[] = [1, 1, 1, 2, 7, 7, 1];
const columns = {
	codes: ['01001', '01002', '02001', '01003', '01004', '01005', '97101'],
	departements: ['01', '01', '02', '01', '01', '01', '971'],
	regions: ['84', '84', '32', '84', '84', '84', '01'],
	epcis: ['E', null, null, 'E', 'E', 'F', null],
	strates,
	populations: [600, 900, 700, 1_200, 20_000, 11_000, 650]
};

describe('peers', () => {
	it('are chosen by departement, strate, both, région or EPCI, in the field, without oneself', () => {
		expect(peerIndexes('departement', 0, columns)).toEqual([1, 3]);
		expect(peerIndexes('strate', 0, columns)).toEqual([1, 2, 6]);
		expect(peerIndexes('departement-strate', 0, columns)).toEqual([1]);
		expect(peerIndexes('region', 0, columns)).toEqual([1, 3]);
		expect(peerIndexes('region-strate', 0, columns)).toEqual([1]);
		expect(peerIndexes('departement-nearest', 3, columns)).toEqual([1, 0]);
		expect(peerIndexes('epci', 0, columns)).toEqual([3]);
		expect(peerIndexes('all', 0, columns)).toEqual([1, 2, 3, 6]);
	});

	it('of a commune in no EPCI are none, not the other communes in none', () => {
		expect(peerIndexes('epci', 1, columns)).toEqual([]);
	});

	it('of a commune outside the field are all of its place, or its own strate', () => {
		expect(peerIndexes('departement', 4, columns)).toEqual([0, 1, 3, 5]);
		expect(peerIndexes('strate', 4, columns)).toEqual([5]);
	});

	it('named by hand keep their order, once each, unknown ones and oneself left out', () => {
		const named = ['02001', '01004', '01001', '99999', '02001'];
		expect(peerIndexes('named', 0, columns, named)).toEqual([2, 4]);
	});

	it('are looked for once a question, and again for other communes', () => {
		const found = peerIndexes('departement', 0, columns);
		expect(peerIndexes('departement', 0, columns)).toBe(found);
		expect(peerIndexes('departement', 1, columns)).not.toEqual(found);
		expect(peerIndexes('named', 0, columns, ['02001'])).toEqual([2]);
		expect(peerIndexes('named', 0, columns, ['01004'])).toEqual([4]);
		const moved = { ...columns, departements: columns.departements.map(() => '09') };
		expect(peerIndexes('departement', 0, moved)).toEqual([1, 2, 3, 6]);
	});
});

describe('peers of any commune', () => {
	it('are peers both ways, never oneself, and the first of the groups is size within departement', () => {
		const place = fc.record({
			departement: fc.constantFrom('01', '02', '971'),
			epci: fc.constantFrom('E', 'F', null),
			strate: fc.constantFrom<StrateId>(1, 2, 6)
		});
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
				const any = {
					codes: places.map((_, index) => String(10_000 + index)),
					departements: places.map(({ departement }) => departement),
					regions: places.map(({ departement }) => departement.slice(0, 1)),
					epcis: places.map(({ epci }) => epci),
					strates: places.map(({ strate }) => strate),
					populations: places.map(({ strate }) => bounds[strate].from)
				};
				const kinds = [
					'departement',
					'strate',
					'departement-strate',
					'region',
					'region-strate',
					'epci'
				] as const;
				places.forEach((_, self) => {
					for (const kind of kinds) {
						const found = peerIndexes(kind, self, any);
						expect(found).not.toContain(self);
						for (const other of found) expect(peerIndexes(kind, other, any)).toContain(self);
					}
					const strate = peerIndexes('strate', self, any);
					expect(peerIndexes('departement-strate', self, any)).toEqual(
						peerIndexes('departement', self, any).filter((other) => strate.includes(other))
					);
				});
			})
		);
	});
});

describe('similar communes', () => {
	const base: SimilarColumns = {
		codes: ['01001', '01002', '01003', '01004', '97101'],
		strates: [1, 1, 1, 2, 1],
		populations: [600, 600, 900, 1_201, 600],
		longitudes: [5, 5, 5, 5, -61],
		latitudes: [46, 46, 46, 46, 16],
		epciTypes: ['CC', 'CC', 'CC', 'CC', 'CC']
	};

	it('are within half and twice the population, on the same side of the sea, nearest first', () => {
		const found = similarCommunes(0, base);
		expect(found.map(({ index }) => index)).toEqual([1, 2]);
		expect(found[0]?.distance).toBe(0);
		// 50 % more inhabitants is one unit.
		expect(found[1]?.terms.population).toBeCloseTo(1, 12);
	});

	it('are ordered by code when equally near', () => {
		const same = {
			...base,
			codes: ['01009', '01008', '01003', '01004', '97101'],
			populations: [600, 600, 600, 600, 600]
		};
		expect(similarCommunes(0, same).map(({ index }) => same.codes[index])).toEqual([
			'01003',
			'01004',
			'01008'
		]);
	});

	it('weigh 100 km, half a point of growth, twice the density or another EPCI as one unit', () => {
		const latitudes = [46, 46 + 100 / ((6_371 * Math.PI) / 180), 46, 46, 16];
		const told = similarCommunes(0, {
			...base,
			populations: [600, 600, 600, 600, 600],
			latitudes,
			growths: [1, 1, 1.5, null, 0],
			densities: [50, 50, 50, 100, 50],
			epciTypes: ['CC', 'CC', 'CC', 'CA', 'CC']
		});
		const terms = new Map(told.map(({ index, terms }) => [index, terms]));
		expect(terms.get(1)?.distance).toBeCloseTo(1, 9);
		expect(terms.get(1)?.km).toBeCloseTo(100, 6);
		expect(terms.get(2)?.growth).toBe(1);
		expect(terms.get(3)).toMatchObject({ growth: null, density: 1, epciType: 1 });
		expect(told.map(({ index }) => index)).toEqual([1, 2, 3]);
	});

	it('are none for a commune without inhabitants', () => {
		expect(similarCommunes(0, { ...base, populations: [0, 600, 900, 1_201, 600] })).toEqual([]);
	});

	it('are as many as asked', () => {
		expect(similarCommunes(0, base, 1)).toHaveLength(1);
	});
});

describe('comparison', () => {
	const of = (value: number | null, denominator: number | null = null): Measure => ({
		value,
		numerator: value === null || denominator === null ? null : (value * denominator) / 100,
		denominator,
		status: value === null ? 'secret' : 'definitif'
	});
	const rules = { unit: 'percent', decimals: 1, isAdditive: false, direction: 'higher' } as const;
	const others = [10, 20, 30, 40, 50].map((value) => of(value, 100));

	it('takes the value of the whole group when there are counts, with a verdict', () => {
		expect(comparison({ ...of(50, 100), period: '2024' }, others, rules)).toMatchObject({
			kind: 'compared',
			measure: 'aggregate',
			groupValue: 30,
			difference: 20,
			rank: { rank: 1, n: 6, tied: 2 },
			percentile: 90,
			verdict: { kind: 'well-above' },
			position: null
		});
	});

	it('takes the median and a position without counts', () => {
		const bare = [10, 20, 30, 40, 50].map((value) => of(value));
		expect(comparison({ ...of(45), period: '2024' }, bare, rules)).toMatchObject({
			measure: 'median',
			groupValue: 30,
			verdict: { kind: 'not-comparable', reason: 'no-counts' },
			position: { place: 'highest-quarter', n: 5 }
		});
	});

	it('says why a value is absent, and when the group is too small', () => {
		expect(comparison({ ...of(null), period: '2024' }, others, rules)).toMatchObject({
			kind: 'absent',
			reason: 'secret'
		});
		expect(comparison({ ...of(50, 100), period: '2024' }, others.slice(1), rules)).toMatchObject({
			kind: 'alone',
			value: 50,
			group: { n: 4 }
		});
	});
});
