import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsideFunnel, funnelLimits } from './funnel.ts';
import { proportionInterval, rateInterval } from './interval.ts';
import { valueInterval } from './value-interval.ts';

/** A numerator of at most the denominator, sizes of small communes. */
const counts = fc.integer({ min: 1, max: 5_000 }).chain((denominator) =>
	fc.record({
		numerator: fc.integer({ min: 0, max: denominator }),
		denominator: fc.constant(denominator)
	})
);

describe('interval of a proportion', () => {
	it('is the textbook one: 10 % of 100 is 5.5 % to 17.4 %', () => {
		const found = proportionInterval(10, 100, 95);
		expect(found?.lower).toBeCloseTo(0.0552, 4);
		expect(found?.upper).toBeCloseTo(0.1744, 4);
	});

	it('is exactly 0 at the low end when nothing is counted, exactly 1 at the top when everything is', () => {
		expect(proportionInterval(0, 7, 95)?.lower).toBe(0);
		expect(proportionInterval(7, 7, 95)?.upper).toBe(1);
	});

	it('does not exist without a denominator nor for a part greater than the whole', () => {
		expect(proportionInterval(0, 0, 95)).toBeNull();
		expect(proportionInterval(8, 7, 95)).toBeNull();
	});

	it('holds the observed share, stays in 0–1 and widens with confidence', () => {
		fc.assert(
			fc.property(counts, ({ numerator, denominator }) => {
				const usual = proportionInterval(numerator, denominator, 95);
				const wide = proportionInterval(numerator, denominator, 99.8);
				const share = numerator / denominator;
				if (!usual || !wide) throw new Error('no interval');
				expect(usual.lower).toBeGreaterThanOrEqual(0);
				expect(usual.upper).toBeLessThanOrEqual(1);
				expect(usual.lower).toBeLessThanOrEqual(share + 1e-12);
				expect(usual.upper).toBeGreaterThanOrEqual(share - 1e-12);
				expect(wide.lower).toBeLessThanOrEqual(usual.lower);
				expect(wide.upper).toBeGreaterThanOrEqual(usual.upper);
			})
		);
	});

	it('mirrors when success and failure are exchanged', () => {
		fc.assert(
			fc.property(counts, ({ numerator, denominator }) => {
				const found = proportionInterval(numerator, denominator, 95);
				const mirror = proportionInterval(denominator - numerator, denominator, 95);
				expect(found?.lower).toBeCloseTo(1 - (mirror?.upper ?? NaN), 12);
				expect(found?.upper).toBeCloseTo(1 - (mirror?.lower ?? NaN), 12);
			})
		);
	});

	it('contains a value if and only if the commune is inside the funnel around that value', () => {
		fc.assert(
			fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (own, expected) => {
				const found = proportionInterval(own.numerator, own.denominator, 95);
				if (!found) throw new Error('no interval');
				const margin = Math.min(Math.abs(found.lower - expected), Math.abs(found.upper - expected));
				fc.pre(margin > 1e-9);
				const contains = found.lower <= expected && expected <= found.upper;
				expect(isInsideFunnel(own, expected, 95)).toBe(contains);
			})
		);
	});
});

describe('funnel limits', () => {
	it('are cut at 0 and 1', () => {
		expect(funnelLimits(0.5, 1, 99.8)).toEqual({ lower: 0, upper: 1 });
	});

	it('are p ± z√(p(1 − p)/n): 40 to 60 % around half for 96 people', () => {
		const { lower, upper } = funnelLimits(0.5, 96, 95);
		expect(lower).toBeCloseTo(0.4, 3);
		expect(upper).toBeCloseTo(0.6, 3);
	});
});

describe('funnel limits of any share', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const size = fc.integer({ min: 1, max: 5_000 });

	it('mirror with the share, hold it, and narrow as the commune grows', () => {
		fc.assert(
			fc.property(share, size, (expected, denominator) => {
				const found = funnelLimits(expected, denominator, 95);
				const mirror = funnelLimits(1 - expected, denominator, 95);
				const larger = funnelLimits(expected, denominator + 1, 95);
				expect(found.lower).toBeCloseTo(1 - mirror.upper, 12);
				expect(found.lower).toBeLessThanOrEqual(expected);
				expect(found.upper).toBeGreaterThanOrEqual(expected);
				expect(larger.lower).toBeGreaterThanOrEqual(found.lower);
				expect(larger.upper).toBeLessThanOrEqual(found.upper);
			})
		);
	});
});

describe('interval of a rate', () => {
	it('is Byar’s from ten on: 100 events give 81.36 to 121.63', () => {
		expect(rateInterval(100, 1, 95)?.lower).toBeCloseTo(81.36, 2);
		expect(rateInterval(100, 1, 95)?.upper).toBeCloseTo(121.63, 2);
	});

	it('holds the rate, widens with confidence and rises with the count', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 1, max: 5_000 }),
				(numerator, denominator) => {
					const usual = rateInterval(numerator, denominator, 95);
					const wide = rateInterval(numerator, denominator, 99.8);
					const next = rateInterval(numerator + 1, denominator, 95);
					if (!usual || !wide || !next) throw new Error('no interval');
					const rate = numerator / denominator;
					expect(usual.lower).toBeLessThanOrEqual(rate);
					expect(usual.upper).toBeGreaterThan(rate);
					expect(wide.lower).toBeLessThanOrEqual(usual.lower);
					expect(wide.upper).toBeGreaterThan(usual.upper);
					expect(next.lower).toBeGreaterThan(usual.lower);
					expect(next.upper).toBeGreaterThan(usual.upper);
				}
			)
		);
	});

	it('is exact under ten: 0 events give 0 to 3.689, 1 gives 0.0253 to 5.572', () => {
		expect(rateInterval(0, 1, 95)?.lower).toBe(0);
		expect(rateInterval(0, 1, 95)?.upper).toBeCloseTo(3.6889, 4);
		expect(rateInterval(1, 1, 95)?.lower).toBeCloseTo(0.0253, 4);
		expect(rateInterval(1, 1, 95)?.upper).toBeCloseTo(5.5716, 4);
	});

	it('goes on without a jump where the approximation takes over', () => {
		const last = rateInterval(9, 1, 95);
		const next = rateInterval(10, 1, 95);
		expect((next?.upper ?? NaN) - (last?.upper ?? NaN)).toBeGreaterThan(1);
		expect((next?.upper ?? NaN) - (last?.upper ?? NaN)).toBeLessThan(1.5);
	});

	it('comes in the unit of the indicator, and only for ratios', () => {
		const own = { numerator: 10, denominator: 100 };
		expect(valueInterval(own, 'percent', 95)?.lower).toBeCloseTo(5.52, 2);
		expect(valueInterval(own, 'per-1000', 95)?.lower).toBeCloseTo(47.9, 1);
		expect(valueInterval(own, 'days', 95)).toBeNull();
	});
});
