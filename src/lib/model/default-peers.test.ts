import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strateOf } from '../domain/strate.ts';
import { defaultPeers, isDepartementTooSmall, leastPeers } from './default-peers.ts';
import { peerIndexes } from './peers.ts';

/** A place: departement, région, and the populations of its communes. */
type Place = [departement: string, region: string, populations: (number | null)[]];

function columns(...places: Place[]) {
	const communes = places.flatMap(([departement, region, populations]) =>
		populations.map((population) => ({ departement, region, population }))
	);
	return {
		codes: communes.map(({ departement }, index) => departement + String(index).padStart(3, '0')),
		departements: communes.map(({ departement }) => departement),
		regions: communes.map(({ region }) => region),
		epcis: communes.map(() => null),
		strates: communes.map(({ population }) => strateOf(population)),
		populations: communes.map(({ population }) => population)
	};
}

function repeat(n: number, population: number): number[] {
	return Array.from({ length: n }, () => population);
}

describe('the default group', () => {
	it('is the strate of the departement as soon as it holds the floor, oneself left out', () => {
		const enough = columns(['01', '84', [600, ...repeat(leastPeers, 700), ...repeat(30, 1_500)]]);
		expect(defaultPeers(0, enough, true)).toMatchObject({
			kind: 'departement-strate',
			size: leastPeers,
			isEnough: true
		});
		const oneLess = columns([
			'01',
			'84',
			[600, ...repeat(leastPeers - 1, 700), ...repeat(30, 1_500)]
		]);
		expect(defaultPeers(0, oneLess, true)).toEqual({
			kind: 'departement-nearest',
			size: 20,
			populations: { from: 700, to: 1_500 },
			ofStrate: leastPeers - 1,
			ofDepartement: 41,
			isEnough: true,
			isSettled: true
		});
	});

	it('is all of the departement when it has the floor but not twenty', () => {
		const small = columns(['971', '01', [4_000, ...repeat(6, 600), ...repeat(7, 8_000)]]);
		expect(defaultPeers(0, small, true)).toMatchObject({ kind: 'departement-nearest', size: 13 });
	});

	it('is looked for in the région when the departement is too small, its strate first', () => {
		const home: Place = ['93', '11', [5_500, 600, 20_000]];
		const wide = columns(home, ['77', '11', [...repeat(12, 6_000), ...repeat(9, 600)]]);
		expect(defaultPeers(0, wide, true)).toMatchObject({
			kind: 'region-strate',
			size: 12,
			populations: { from: 6_000, to: 6_000 },
			ofStrate: 0,
			ofDepartement: 1
		});
		// Ten of its strate in the région: the whole région.
		expect(defaultPeers(1, wide, true)).toMatchObject({ kind: 'region', size: 22 });
	});

	it('stays in the departement, and says it is not settled, until the région is there', () => {
		const home = columns(['93', '11', [5_500, 5_600, 600]]);
		expect(isDepartementTooSmall(0, home)).toBe(true);
		expect(defaultPeers(0, home, false)).toMatchObject({
			kind: 'departement-nearest',
			size: 2,
			isSettled: false
		});
	});

	it('is the largest there is when none holds the floor, the nearest of equally large ones', () => {
		const island = columns(['976', '06', [4_000, 4_100, 600, 20_000]]);
		expect(defaultPeers(0, island, true)).toMatchObject({
			kind: 'departement-nearest',
			size: 2,
			isEnough: false,
			isSettled: true
		});
		const alone = columns(['976', '06', [4_000]]);
		expect(defaultPeers(0, alone, true)).toMatchObject({
			kind: 'departement-strate',
			size: 0,
			populations: null
		});
	});

	it('of a commune of 10,000 inhabitants and more, or of unknown size, is as it was', () => {
		const some = columns(['01', '84', [10_000, 41_000, null, ...repeat(20, 9_000)]]);
		expect(defaultPeers(0, some, true)).toMatchObject({ kind: 'departement-strate', size: 1 });
		expect(defaultPeers(2, some, true)).toMatchObject({ kind: 'departement-strate', size: 0 });
		expect(isDepartementTooSmall(0, some)).toBe(false);
	});

	it('never holds the commune itself nor, for one of the field, a large one, and reaches the floor when any step does', () => {
		const population = fc.constantFrom(0, 80, 600, 5_000, 9_999, 10_000, 50_000, null);
		const populations = fc.array(population, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(populations, populations, (home, neighbours) => {
				const all = columns(['93', '11', home], ['77', '11', neighbours]);
				home.forEach((mine, self) => {
					const { kind, size } = defaultPeers(self, all, true);
					const group = peerIndexes(kind, self, all);
					expect(group).toHaveLength(size);
					expect(group).not.toContain(self);
					if (mine === null || mine >= 10_000) return;
					for (const other of group) expect(all.populations[other]).toBeLessThan(10_000);
					const region = peerIndexes('region', self, all).length;
					expect(size).toBeGreaterThanOrEqual(Math.min(leastPeers, region));
				});
			})
		);
	});

	it('does not depend on communes beyond the région', () => {
		const home: Place = ['93', '11', [5_500, 5_600, 600]];
		const near: Place = ['77', '11', repeat(12, 6_000)];
		const far: Place = ['35', '53', repeat(40, 6_000)];
		expect(defaultPeers(0, columns(home, near, far), true)).toEqual(
			defaultPeers(0, columns(home, near), true)
		);
	});
});
