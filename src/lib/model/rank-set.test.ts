import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometricTailIsBelow, logFactorials, type Draw } from './hypergeometric.ts';
import { rankSet, type Count } from './rank-set.ts';

const count = fc.integer({ min: 1, max: 60 }).chain((denominator) =>
	fc.record({
		numerator: fc.integer({ min: 0, max: denominator }),
		denominator: fc.constant(denominator)
	})
);

/** The whole sum in exact whole numbers. */
function exactTail({ total, marked, draws, observed }: Draw): number {
	const choose = (n: number, k: number): bigint => {
		if (k < 0 || k > n) return 0n;
		let result = 1n;
		for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
		return result;
	};
	let tail = 0n;
	for (let h = observed; h <= Math.min(marked, draws); h++) {
		tail += choose(marked, h) * choose(total - marked, draws - h);
	}
	return Number((tail * 10n ** 18n) / choose(total, draws)) / 1e18;
}

describe('tail of a hypergeometric law', () => {
	it('is on the side of the threshold where the exact sum is', () => {
		const table = logFactorials(200);
		fc.assert(
			fc.property(
				count,
				count,
				fc.constantFrom(0.4, 0.025, 0.001, 1e-6),
				(own, other, threshold) => {
					const draw = {
						total: own.denominator + other.denominator,
						marked: own.numerator + other.numerator,
						draws: other.denominator,
						observed: other.numerator
					};
					const exact = exactTail(draw);
					fc.pre(Math.abs(exact - threshold) > threshold * 1e-9);
					expect(hypergeometricTailIsBelow(draw, threshold, table)).toBe(exact <= threshold);
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('set of possible ranks', () => {
	it('counts those surely above and surely below', () => {
		const others = [
			{ numerator: 100, denominator: 100 },
			{ numerator: 51, denominator: 100 },
			{ numerator: 0, denominator: 100 }
		];
		expect(rankSet({ numerator: 50, denominator: 100 }, others)).toEqual({
			above: 1,
			below: 1,
			n: 4,
			best: 2,
			worst: 3,
			isTelling: true
		});
	});

	it('is the whole table when all are tied, and then tells nothing', () => {
		const same = { numerator: 30, denominator: 60 };
		expect(
			rankSet(
				same,
				Array.from({ length: 9 }, () => same)
			)
		).toMatchObject({
			best: 1,
			worst: 10,
			isTelling: false
		});
	});

	it('mirrors when success and failure are exchanged', () => {
		const flip = ({ numerator, denominator }: Count) => ({
			numerator: denominator - numerator,
			denominator
		});
		fc.assert(
			fc.property(count, fc.array(count, { minLength: 1, maxLength: 12 }), (own, others) => {
				const found = rankSet(own, others);
				const mirror = rankSet(flip(own), others.map(flip));
				expect([found?.above, found?.below]).toEqual([mirror?.below, mirror?.above]);
			})
		);
	});

	it('moves one way only: a higher share is never ranked lower', () => {
		fc.assert(
			fc.property(count, fc.array(count, { minLength: 1, maxLength: 12 }), (own, others) => {
				fc.pre(own.numerator < own.denominator);
				const found = rankSet(own, others);
				const more = rankSet({ ...own, numerator: own.numerator + 1 }, others);
				expect(more?.above).toBeLessThanOrEqual(found?.above ?? NaN);
				expect(more?.below).toBeGreaterThanOrEqual(found?.below ?? NaN);
			})
		);
	});

	it('loses nobody: above, below and those not told apart are the others, in any order', () => {
		fc.assert(
			fc.property(count, fc.array(count, { minLength: 1, maxLength: 12 }), (own, others) => {
				const found = rankSet(own, others);
				if (!found) throw new Error('no set');
				expect(found.n).toBe(others.length + 1);
				expect(found.above + found.below).toBeLessThanOrEqual(others.length);
				expect([found.best, found.worst]).toEqual([1 + found.above, found.n - found.below]);
				expect(rankSet(own, others.toReversed())).toEqual(found);
			})
		);
	});

	it('is that of the definition, worked in exact whole numbers: two tails at 0.05 / (2(K − 1))', () => {
		fc.assert(
			fc.property(count, fc.array(count, { minLength: 1, maxLength: 6 }), (own, others) => {
				const threshold = 0.05 / (2 * others.length);
				const tail = (from: Count, to: Count) =>
					exactTail({
						total: from.denominator + to.denominator,
						marked: from.numerator + to.numerator,
						draws: to.denominator,
						observed: to.numerator
					});
				const higher = others.map((other) => tail(own, other));
				const lower = others.map((other) => tail(other, own));
				fc.pre([...higher, ...lower].every((p) => Math.abs(p - threshold) > threshold * 1e-9));
				expect(rankSet(own, others)).toMatchObject({
					above: higher.filter((p) => p <= threshold).length,
					below: lower.filter((p) => p <= threshold).length
				});
			}),
			{ numRuns: 300 }
		);
	});

	it('needs whole counts: estimates have no rank, and are not compared', () => {
		expect(rankSet({ numerator: 1.5, denominator: 10 }, [])).toBeNull();
		expect(
			rankSet({ numerator: 5, denominator: 10 }, [{ numerator: 0.5, denominator: 10 }])
		).toMatchObject({ n: 1, best: 1, worst: 1 });
	});

	it('is one of 34,001 ranks for all communes of France', () => {
		const others = Array.from({ length: 34_000 }, (_, index) => {
			const denominator = 20 + ((index * 7_919) % 5_000);
			return { numerator: Math.round((denominator * ((index * 31) % 101)) / 101), denominator };
		});
		const found = rankSet({ numerator: 600, denominator: 1_000 }, others);
		expect(found?.n).toBe(34_001);
		expect(found?.isTelling).toBe(true);
	});
});
