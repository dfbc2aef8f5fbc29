import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../domain/confidence.ts';
import { rateFunnelLimits } from './funnel-rate.ts';
import { rateInterval } from './interval.ts';

const confidence = fc.constantFrom<Confidence>(95, 99.8);

describe('funnel limits of a rate', () => {
	it('with two events expected lie where the tables of the Poisson law put them', () => {
		// Exact limits of a count of 5 begin at 1.6235, those of a count of 6 at 2.2019: between them.
		const { lower, upper } = rateFunnelLimits(0.002, 1_000, 95);
		expect(lower).toBe(0);
		expect(upper * 1_000).toBeGreaterThan(5);
		expect(upper * 1_000).toBeLessThan(6);
	});

	it('give back the mean whose exact interval ends there', () => {
		// The 95 % interval of a count of 3 is 0.6187 to 8.7673.
		expect(rateFunnelLimits(0.618672, 1, 95).upper).toBeCloseTo(3, 4);
		expect(rateFunnelLimits(8.767273, 1, 95).lower).toBeCloseTo(3, 4);
	});

	it('do not go under 0, and start above it as soon as no event at all would be surprising', () => {
		// exp(−3.69) = 2.5 %: no event is inside the 95 % funnel up to there.
		expect(rateFunnelLimits(3.688, 1, 95).lower).toBe(0);
		expect(rateFunnelLimits(3.7, 1, 95).lower).toBeGreaterThan(0);
	});

	it('near the normal ones when many events are expected', () => {
		const { lower, upper } = rateFunnelLimits(0.1, 100_000, 95);
		expect(lower * 100_000).toBeCloseTo(10_000 - 196, -1);
		expect(upper * 100_000).toBeCloseTo(10_000 + 196, -1);
	});

	it('hold a rate if and only if the interval of the rate holds the expected one', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 1, max: 10_000 }),
				fc.double({ min: 0.01, max: 400, noNaN: true }),
				confidence,
				(count, denominator, mean, level) => {
					const expected = mean / denominator;
					const own = rateInterval(count, denominator, level);
					if (!own) throw new Error('no interval');
					// A tie would be decided by the last digit.
					fc.pre([own.lower, own.upper].every((end) => Math.abs(end - expected) > 1e-9 * expected));
					const { lower, upper } = rateFunnelLimits(expected, denominator, level);
					const isInside = lower <= count / denominator && count / denominator <= upper;
					expect(isInside).toBe(own.lower <= expected && expected <= own.upper);
				}
			),
			{ numRuns: 2_000 }
		);
	});

	it('narrow as the commune grows and widen with confidence', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.001, max: 0.5, noNaN: true }),
				fc.integer({ min: 1, max: 5_000 }),
				(expected, denominator) => {
					const small = rateFunnelLimits(expected, denominator, 95);
					const large = rateFunnelLimits(expected, 2 * denominator, 95);
					const wide = rateFunnelLimits(expected, denominator, 99.8);
					expect(large.upper).toBeLessThanOrEqual(small.upper);
					expect(large.lower).toBeGreaterThanOrEqual(small.lower);
					expect(wide.upper).toBeGreaterThan(small.upper);
					expect(wide.lower).toBeLessThanOrEqual(small.lower);
				}
			),
			{ numRuns: 200 }
		);
	});
});
