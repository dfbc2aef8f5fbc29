import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWeights, type LikenessWeights } from '../domain/likeness.ts';
import type { StrateId } from '../domain/strate.ts';
import { leastDistance, likeness, likenessDistance } from './likeness.ts';
import { isCandidate, similarCommunes, type SimilarColumns } from './similar.ts';

const weight = fc.integer({ min: 0, max: 6 }).map((halves) => halves / 2);
const weights = fc.record({
	population: weight,
	growth: weight,
	density: weight,
	distance: weight,
	epciType: weight
});
const place = fc.record({
	population: fc.option(fc.integer({ min: 0, max: 3_000 })),
	growth: fc.option(fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10)),
	density: fc.option(fc.integer({ min: 0, max: 200 })),
	// A coarse grid: ties are wanted.
	longitude: fc.option(fc.integer({ min: -4, max: 8 })),
	latitude: fc.option(fc.integer({ min: 42, max: 51 })),
	epciType: fc.constantFrom('CC', 'CA', null),
	strate: fc.constantFrom<StrateId>(1, 7)
});

function columnsOf(places: (typeof place extends fc.Arbitrary<infer T> ? T : never)[]) {
	return {
		codes: places.map((_, index) => String(99_000 - 37 * index).padStart(5, '0')),
		strates: places.map(({ strate }) => strate),
		populations: places.map(({ population }) => population),
		longitudes: places.map(({ longitude }) => longitude),
		latitudes: places.map(({ latitude }) => latitude),
		epciTypes: places.map(({ epciType }) => epciType),
		growths: places.map(({ growth }) => growth),
		densities: places.map(({ density }) => density)
	} satisfies SimilarColumns;
}

/** All candidates measured and sorted: what the quick search must give. */
function plainSearch(self: number, columns: SimilarColumns, given: LikenessWeights): number[] {
	return columns.codes
		.flatMap((code, index) =>
			isCandidate(self, index, columns)
				? [{ index, code, distance: likenessDistance(likeness(self, index, columns), given) }]
				: []
		)
		.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
		.slice(0, 3)
		.map(({ index }) => index);
}

describe('similar communes', () => {
	it('are those of a plain search over all pairs, whatever the weights', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), weights, (places, given) => {
				const columns = columnsOf(places);
				const found = similarCommunes(0, columns, 3, { ...given, population: 1 });
				expect(found.map(({ index }) => index)).toEqual(
					plainSearch(0, columns, { ...given, population: 1 })
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('are as near one way as the other, and candidates both ways', () => {
		fc.assert(
			fc.property(place, place, weights, (one, other, given) => {
				const columns = columnsOf([one, other]);
				expect(isCandidate(0, 1, columns)).toBe(isCandidate(1, 0, columns));
				expect(isCandidate(0, 0, columns)).toBe(false);
				if (!isCandidate(0, 1, columns)) return;
				const there = likenessDistance(likeness(0, 1, columns), given);
				const back = likenessDistance(likeness(1, 0, columns), given);
				expect(there).toBeCloseTo(back, 9);
			})
		);
	});

	it('have a least distance that is never more than the distance', () => {
		fc.assert(
			fc.property(place, place, weights, (one, other, given) => {
				const columns = columnsOf([one, other]);
				const distance = likenessDistance(likeness(0, 1, columns), given);
				expect(leastDistance(0, 1, columns, given)).toBeLessThanOrEqual(distance);
			})
		);
	});
});

describe('weights', () => {
	const columns: SimilarColumns = {
		codes: ['01001', '01002', '01003', '01004'],
		strates: [1, 1, 1, 1],
		populations: [600, 800, 600, 600],
		longitudes: [5, 5, 5, 5],
		latitudes: [46, 46, 48, 46],
		epciTypes: ['CC', 'CC', 'CC', 'CA']
	};
	const order = (given: Partial<LikenessWeights>) =>
		similarCommunes(0, columns, 3, { ...defaultWeights, ...given }).map(({ index }) => index);

	it('of nought take a term away', () => {
		// 0.7 unit of population, 2.2 of distance, one of EPCI type.
		expect(order({})).toEqual([1, 3, 2]);
		expect(order({ distance: 0 })).toEqual([2, 1, 3]);
		expect(order({ population: 0 })).toEqual([1, 3, 2]);
		expect(order({ epciType: 0 })).toEqual([3, 1, 2]);
	});

	it('multiply the square of their term', () => {
		const half = { ...columns, populations: [600, 900, 600, 600] };
		const [first] = similarCommunes(0, half, 1, { ...defaultWeights, population: 0.25 });
		expect(first?.index).toBe(1);
		expect(first?.distance).toBeCloseTo(0.5, 12);
	});

	it('that leave nothing to measure by give no commune, rather than the first codes', () => {
		const none = { population: 0, growth: 1, density: 1, distance: 0, epciType: 0 };
		expect(similarCommunes(0, columns, 3, none)).toEqual([]);
		expect(similarCommunes(0, { ...columns, growths: [1, 2, 1, 1] }, 3, none)).toHaveLength(3);
	});
});
