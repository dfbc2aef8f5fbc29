import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapInPeople } from './gap-in-people.ts';

const higher = { unit: 'percent', direction: 'higher' } as const;
const lower = { unit: 'percent', direction: 'lower' } as const;

describe('the gap in people', () => {
	it('is what is missing of the numerator, with the interval of the commune’s own share', () => {
		// 40 of 100 is 30.9 to 49.8 %: 50.2 to 69.1 are missing to reach 100.
		expect(gapInPeople({ numerator: 40, denominator: 100 }, 60, higher)).toEqual({
			side: 'more',
			count: 20,
			lower: 10,
			upper: 29,
			isClear: true
		});
	});

	it('may be chance, and then starts at nobody', () => {
		expect(gapInPeople({ numerator: 40, denominator: 100 }, 45, higher)).toEqual({
			side: 'more',
			count: 5,
			lower: 0,
			upper: 14,
			isClear: false
		});
	});

	it('is of fewer when low is better', () => {
		expect(gapInPeople({ numerator: 40, denominator: 100 }, 20, lower)).toEqual({
			side: 'fewer',
			count: 20,
			lower: 11,
			upper: 30,
			isClear: true
		});
	});

	it('counts events of a rate in the same way', () => {
		const rate = { unit: 'per-1000', direction: 'higher' } as const;
		const found = gapInPeople({ numerator: 12, denominator: 2_000 }, 10, rate);
		expect(found).toMatchObject({ side: 'more', count: 8, lower: 0 });
	});

	it('does not exist above the target, without counts, without a direction or without a target', () => {
		const own = { numerator: 40, denominator: 100 };
		expect(gapInPeople(own, 40, higher)).toBeNull();
		expect(gapInPeople(own, 30, higher)).toBeNull();
		expect(gapInPeople(own, 60, lower)).toBeNull();
		expect(gapInPeople(own, 40.4, higher)).toBeNull();
		expect(gapInPeople({ numerator: null, denominator: 100 }, 60, higher)).toBeNull();
		expect(gapInPeople({ numerator: 0, denominator: 0 }, 60, higher)).toBeNull();
		expect(gapInPeople(own, null, higher)).toBeNull();
		expect(gapInPeople(own, 60, { unit: 'percent', direction: 'none' })).toBeNull();
		expect(gapInPeople(own, 60, { unit: 'days', direction: 'lower' })).toBeNull();
	});

	it('is within its interval and never asks for more people than there are', () => {
		const counts = fc
			.integer({ min: 1, max: 3_000 })
			.chain((denominator) =>
				fc.integer({ min: 0, max: denominator }).map((numerator) => ({ numerator, denominator }))
			);
		const target = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(counts, target, (own, aim) => {
				for (const rules of [higher, lower]) {
					const found = gapInPeople(own, aim, rules);
					if (found === null) continue;
					expect(found.lower).toBeLessThanOrEqual(found.count);
					expect(found.upper).toBeGreaterThanOrEqual(found.count);
					const room = rules === higher ? own.denominator - own.numerator : own.numerator;
					expect(found.count).toBeLessThanOrEqual(room);
				}
			})
		);
	});
});
