import { describe, expect, it } from 'vitest';
import { defaultWeights, likenessTerms } from '../domain/likeness.ts';
import { similarThreshold } from '../domain/similar-threshold.ts';
import type { CommuneTable } from './commune-table.ts';
import { neighbourhood, peerReasons } from './peer-reasons.ts';

/** A commune and `count` others that differ by latitude alone, `step` degrees apart. */
function table(count: number, step: number): CommuneTable {
	const all = Array.from({ length: count + 1 }, (_, index) => index);
	const same = <T>(value: T) => all.map(() => value);
	return {
		codes: all.map((index) => String(1_001 + index).padStart(5, '0')),
		names: all.map((index) => `Commune ${index}`),
		departements: same('01'),
		regions: same('84'),
		epcis: same('E'),
		epciTypes: same('CC'),
		strates: same(1 as const),
		populations: same(600),
		longitudes: same(5),
		latitudes: all.map((index) => 44 + index * step),
		measures: () => null
	};
}

describe('why a commune is a peer', () => {
	const base = table(1, 0);
	const two: CommuneTable = {
		...base,
		populations: [600, 900],
		epciTypes: ['CC', 'CA'],
		latitudes: [46, 46 + 100 / ((6_371 * Math.PI) / 180)],
		measures: () => [
			{ value: 0.5, numerator: null, denominator: null, status: 'definitif' },
			{ value: 0.25, numerator: null, denominator: null, status: 'definitif' }
		]
	};

	it('is told term by term, with sign, size and share', () => {
		const [peer] = peerReasons(0, two);
		expect(peer).toMatchObject({ code: '01002', name: 'Commune 1', departement: '01' });
		// 1 + 0.25 + 0 + 1 + 1: population, growth, distance and EPCI type.
		expect(peer?.distance).toBeCloseTo(Math.sqrt(3.25), 9);
		expect(peer?.reasons.map(({ term }) => term)).toEqual([...likenessTerms]);
		const [population, growth, density, distance, epciType] = peer?.reasons ?? [];
		expect(population).toMatchObject({ ratio: 1.5, weight: 1 });
		expect(population?.share).toBeCloseTo(1 / 3.25, 9);
		expect(growth).toMatchObject({ difference: -0.25, units: 0.5 });
		expect(density).toMatchObject({ ratio: null, units: null, share: 0 });
		expect(distance?.units).toBeCloseTo(1, 9);
		expect(epciType).toMatchObject({ own: 'CC', other: 'CA', units: 1 });
	});

	it('has shares that add up to one, whatever the weights', () => {
		const weights = { ...defaultWeights, population: 0.5, distance: 3 };
		const [peer] = peerReasons(0, two, { weights });
		expect(peer?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	it('leaves out what is compared', () => {
		const [peer] = peerReasons(0, two, { compared: 'evolution-population' });
		expect(peer?.reasons[1]).toMatchObject({ term: 'growth', units: null, difference: null });
	});

	it('has no share between communes that differ in nothing', () => {
		const [peer] = peerReasons(0, base);
		expect(peer?.distance).toBe(0);
		expect(peer?.reasons.every(({ share }) => share === 0)).toBe(true);
	});
});

describe('a neighbourhood', () => {
	it('is usual when the twentieth is no farther than the threshold', () => {
		// 20 × 0.08° = 178 km, 1.779 units: just beyond; 20 × 0.079° = 1.757: within.
		expect(similarThreshold.distance).toBeGreaterThan(1.757);
		expect(neighbourhood(0, table(20, 0.079))).toMatchObject({ kind: 'usual' });
		expect(neighbourhood(0, table(20, 0.12))).toMatchObject({
			kind: 'atypical',
			threshold: similarThreshold.distance
		});
	});

	it('is atypical with fewer than twenty communes within bounds', () => {
		expect(neighbourhood(0, table(19, 0))).toMatchObject({ kind: 'atypical', distance: null });
	});

	it('cannot be measured without inhabitants', () => {
		const empty = { ...table(20, 0), populations: Array(21).fill(0) };
		expect(neighbourhood(0, empty)).toEqual({ kind: 'unmeasured' });
	});
});
