import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueFunnelLimits } from './funnel-limits.ts';
import { funnelCounts, funnelExtremes } from './funnel-outside.ts';
import { expectedValue, funnelPoints, type FunnelColumns } from './funnel-points.ts';
import { funnelDeviation, funnelSideOf } from './funnel-side.ts';
import { twoSidedQuantile } from './normal-quantile.ts';
import { valueInterval } from './value-interval.ts';

function columns(counts: readonly (readonly [number | null, number | null])[]): FunnelColumns {
	return {
		codes: counts.map((_, index) => `0100${index}`),
		names: counts.map((_, index) => `Commune ${index}`),
		values: counts.map(([numerator]) => (numerator === null ? null : 0)),
		numerators: counts.map(([numerator]) => numerator),
		denominators: counts.map(([, denominator]) => denominator)
	};
}

/** 50 % over the whole; around it at n = 100, 95 % is 40.2–59.8 and 99.8 % is 34.5–65.5. */
const five = columns([
	[50, 100],
	[61, 100],
	[39, 100],
	[66, 100],
	[34, 100],
	[null, 100],
	[3, null],
	[7, 0]
]);

describe('points of a funnel', () => {
	it('are the communes with counts, around their value taken together', () => {
		const points = funnelPoints(five, { unit: 'percent' });
		expect(points?.codes).toEqual(['01000', '01001', '01002', '01003', '01004']);
		expect(points?.expected).toBe(50);
		expect([...(points?.values ?? [])]).toEqual([50, 61, 39, 66, 34]);
		expect([...(points?.sides ?? [])]).toEqual([0, 1, -1, 2, -2]);
	});

	it('may stand around the value of another group', () => {
		expect(expectedValue(five, [1, 3, 5], 'percent')).toBe(63.5);
		const points = funnelPoints(five, { unit: 'percent', expected: 63.5, indexes: [0, 1] });
		expect([...(points?.sides ?? [])]).toEqual([-1, 0]);
	});

	it('do not exist without a ratio nor without counts', () => {
		expect(funnelPoints(five, { unit: 'days' })).toBeNull();
		expect(funnelPoints(five, { unit: 'percent', indexes: [5, 6, 7] })).toBeNull();
		expect(expectedValue(five, [5, 6], 'percent')).toBeNull();
	});

	it('leave out a part greater than the whole, that no proportion can be', () => {
		expect(funnelPoints(columns([[101, 100]]), { unit: 'percent' })).toBeNull();
		expect(funnelPoints(columns([[101, 100]]), { unit: 'per-1000' })?.expected).toBe(1010);
	});
});

describe('side of the limits', () => {
	it('is that of the interval, for a share as for a rate', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('percent' as const, 'per-1000' as const),
				fc.integer({ min: 1, max: 3_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				(unit, denominator, share, centre) => {
					const counts = { numerator: Math.round(share * denominator), denominator };
					const expected = centre * (unit === 'percent' ? 100 : 1000);
					const interval = valueInterval(counts, unit, 95);
					if (!interval) throw new Error('no interval');
					const ends = [interval.lower, interval.upper];
					fc.pre(ends.every((end) => Math.abs(end - expected) > 1e-9 * expected));
					const isInside = interval.lower <= expected && expected <= interval.upper;
					expect(funnelSideOf(expected, unit)(counts) === 0).toBe(isInside);
				}
			),
			{ numRuns: 500 }
		);
	});

	it('mirrors when success and failure are exchanged', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 2_000 }),
				fc.integer({ min: 0, max: 2_000 }),
				fc.integer({ min: 1, max: 99 }),
				(denominator, drawn, expected) => {
					const numerator = Math.min(drawn, denominator);
					const side = funnelSideOf(expected, 'percent')({ numerator, denominator });
					const mirrored = { numerator: denominator - numerator, denominator };
					expect(funnelSideOf(100 - expected, 'percent')(mirrored)).toBe(side === 0 ? 0 : -side);
				}
			)
		);
	});

	it('is inside for whoever has nothing when nothing is expected', () => {
		const side = funnelSideOf(0, 'percent');
		expect(side({ numerator: 0, denominator: 9 })).toBe(0);
		expect(side({ numerator: 1, denominator: 9 })).toBe(2);
		expect(funnelDeviation({ numerator: 0, denominator: 9 }, 0, 'percent')).toBe(0);
	});
});

describe('limits in the unit', () => {
	it('of 50 % at 100 are 40.2 and 59.8', () => {
		const limits = valueFunnelLimits(50, { denominator: 100, unit: 'percent' }, 95);
		expect(limits?.lower).toBeCloseTo(40.2, 1);
		expect(limits?.upper).toBeCloseTo(59.8, 1);
	});

	it('of a rate are per thousand, and those of a number of days do not exist', () => {
		const limits = valueFunnelLimits(20, { denominator: 1_000, unit: 'per-1000' }, 95);
		expect(limits?.lower).toBeGreaterThan(11);
		expect(limits?.upper).toBeLessThan(31);
		expect(valueFunnelLimits(20, { denominator: 1_000, unit: 'days' }, 95)).toBeNull();
	});
});

describe('communes out of the funnel', () => {
	const points = funnelPoints(five, { unit: 'percent' });
	if (!points) throw new Error('no points');

	it('are counted by side, beside what chance would put there', () => {
		expect(funnelCounts(points)).toEqual({
			n: 5,
			inside: 1,
			above95: 2,
			below95: 2,
			above998: 1,
			below998: 1,
			byChance95: 0.25,
			byChance998: 0.01,
			corrected: 2
		});
	});

	it('come farthest first, ties by code, with the highest limit they cross', () => {
		const extremes = funnelExtremes(points, 3);
		expect(extremes.map(({ index, limit }) => [index, limit])).toEqual([
			[3, 'corrected'],
			[4, 'corrected'],
			[1, 95]
		]);
		expect(extremes[0]?.deviation).toBeCloseTo(3.2, 10);
	});

	it('face a limit that grows with their number', () => {
		const many = columns(Array.from({ length: 1_000 }, (_, index) => [index < 1 ? 66 : 50, 100]));
		const crowd = funnelPoints(many, { unit: 'percent', expected: 50 });
		if (!crowd) throw new Error('no points');
		// z of 0.05 / 1 000 is 4.06: 3.2 standard deviations are nothing among a thousand.
		expect(funnelCounts(crowd)).toMatchObject({ above998: 1, corrected: 0 });
		expect(funnelExtremes(crowd, 1)).toMatchObject([{ index: 0, limit: 99.8 }]);
	});
});

describe('quantile of the normal law', () => {
	it('gives the usual values', () => {
		expect(twoSidedQuantile(0.05)).toBeCloseTo(1.959964, 6);
		expect(twoSidedQuantile(0.002)).toBeCloseTo(3.090232, 6);
		expect(twoSidedQuantile(0.05 / 34_000)).toBeCloseTo(4.8152, 3);
	});
});
