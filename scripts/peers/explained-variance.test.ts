import { describe, expect, it } from 'vitest';
import { chanceShare, etaSquared, explained, groupGuess, peerGuess } from './explained-variance.ts';

describe('explained variance', () => {
	it('is all of it for a perfect guess, none for the mean of the others', () => {
		const values = [1, 2, 3, 6];
		expect(explained(values, values)).toEqual({ n: 4, r2: 1 });
		const others = [11 / 3, 10 / 3, 3, 2];
		expect(explained(values, others).r2).toBeCloseTo(0, 12);
	});

	it('is negative for a guess that is worse than knowing nothing', () => {
		expect(explained([1, 2, 3], [3, 2, 1]).r2).toBeLessThan(0);
	});

	it('leaves out what has no value or no guess', () => {
		expect(explained([1, null, 3, 5], [1, 2, null, 5]).n).toBe(2);
	});
});

describe('guesses', () => {
	it('of a group are the mean of its other members', () => {
		expect(groupGuess([1, 3, 5, null, 9], ['a', 'a', 'a', 'a', 'b'])).toEqual([
			4,
			3,
			2,
			null,
			null
		]);
	});

	it('of peers are the mean of those that have a value', () => {
		const peers = new Map([[0, [1, 2, 3]]]);
		expect(peerGuess([9, 1, null, 3], peers)).toEqual([2, null, null, null]);
	});
});

it('measures η² on a case worked by hand', () => {
	// Means 2 and 6 around 4: 4 × 4 between, and 2 × (1 + 1) within.
	expect(etaSquared([1, 3, 5, 7, null], ['a', 'a', 'b', 'b', 'b'])).toBeCloseTo(16 / 20, 12);
});

it('gives chance its share: all of it when shares differ by no more than it makes', () => {
	const same = Array.from({ length: 50 }, (_, index) => ({
		numerator: 10 + (index % 3),
		denominator: 22
	}));
	expect(chanceShare(same)).toBe(1);
	const apart = [0.1, 0.9].map((share) => ({ numerator: share * 10_000, denominator: 10_000 }));
	expect(chanceShare(apart)).toBeLessThan(0.001);
	expect(chanceShare([])).toBeNull();
});
