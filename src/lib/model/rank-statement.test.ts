import { describe, expect, it } from 'vitest';
import { rankQuestion, rankStatement } from './rank-statement.ts';

const of = (numerator: number | null, denominator: number | null = 1_000) => ({
	numerator,
	denominator
});
const others = [100, 110, 900, 910, 920].map((numerator) => of(numerator));

describe('what may be said of a rank', () => {
	it('is an interval when it tells something', () => {
		expect(rankStatement(of(500), others, 'higher')).toEqual({
			kind: 'telling',
			best: 4,
			worst: 4,
			above: 3,
			below: 2,
			n: 6
		});
	});

	it('starts from the lowest when low is better, above and below staying what they are', () => {
		expect(rankStatement(of(500), others, 'lower')).toEqual({
			kind: 'telling',
			best: 3,
			worst: 3,
			above: 3,
			below: 2,
			n: 6
		});
	});

	it('tells nothing when it covers more than half of the group', () => {
		const few = [4, 5, 6, 5, 4].map((numerator) => of(numerator, 10));
		expect(rankStatement(of(5, 10), few, 'higher')).toMatchObject({
			kind: 'not-telling',
			best: 1,
			worst: 6
		});
	});

	it('does not exist without whole counts, or with fewer than five others that have them', () => {
		expect(rankStatement(of(null), others, 'higher')).toEqual({ kind: 'no-counts' });
		expect(rankStatement(of(2.5), others, 'higher')).toEqual({ kind: 'no-counts' });
		expect(rankStatement(of(500), [...others.slice(1), of(null)], 'higher')).toEqual({
			kind: 'no-counts'
		});
		expect(rankQuestion(of(null), others)).toBeNull();
	});
});
