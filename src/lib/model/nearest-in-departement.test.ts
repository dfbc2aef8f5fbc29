import { describe, expect, it } from 'vitest';
import { strateOf } from '../domain/strate.ts';
import { nearestCount, nearestInDepartement } from './nearest-in-departement.ts';

/** Communes of the Ain, in the order of their codes, unless a departement is given. */
function columns(populations: (number | null)[], departements?: string[]) {
	return {
		codes: populations.map((_, index) => `01${String(index + 1).padStart(3, '0')}`),
		departements: departements ?? populations.map(() => '01'),
		strates: populations.map(strateOf),
		populations
	};
}

describe('the nearest in population', () => {
	it('come by ratio, not by difference', () => {
		// 500 is 2 times less than 1,000, 1,600 is 1.6 times more.
		expect(nearestInDepartement(0, columns([1_000, 500, 1_600, 1_100]))).toEqual([3, 2, 1]);
	});

	it('come by INSEE code when equally near, half as large as twice as large', () => {
		expect(nearestInDepartement(1, columns([2_000, 1_000, 500, 1_000, 2_000]))).toEqual([
			3, 0, 2, 4
		]);
		const reversed = columns([2_000, 1_000, 500]);
		reversed.codes = ['01003', '01002', '01001'];
		expect(nearestInDepartement(1, reversed)).toEqual([2, 0]);
	});

	it('are twenty, or all there are', () => {
		const many = columns(Array.from({ length: 40 }, (_, index) => 1_000 + 10 * index));
		const found = nearestInDepartement(0, many);
		expect(found).toEqual(Array.from({ length: nearestCount }, (_, index) => index + 1));
		expect(nearestInDepartement(0, columns([1_000]))).toEqual([]);
	});

	it('are of the same departement, never the commune itself', () => {
		const found = nearestInDepartement(0, columns([900, 900, 900], ['01', '02', '01']));
		expect(found).toEqual([2]);
	});

	it('are never 10,000 inhabitants or more, whatever the size of the commune', () => {
		const ain = columns([9_900, 10_000, 9_999, 41_000, 300]);
		expect(nearestInDepartement(0, ain)).toEqual([2, 4]);
		expect(nearestInDepartement(3, ain)).toEqual([2, 0, 4]);
	});

	it('leave out communes without inhabitants or of unknown population, which have none', () => {
		const meuse = columns([100, 0, null, 120]);
		expect(nearestInDepartement(0, meuse)).toEqual([3]);
		expect(nearestInDepartement(1, meuse)).toEqual([]);
		expect(nearestInDepartement(2, meuse)).toEqual([]);
	});
});
