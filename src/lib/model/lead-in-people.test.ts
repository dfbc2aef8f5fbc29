import { expect, it } from 'vitest';
import { leadInPeople } from './lead-in-people.ts';

it('is what the commune would have less of at the target, with its interval', () => {
	// 60 of 100 is 50.2 to 69.1 %: 10.2 to 29.1 above 40.
	expect(
		leadInPeople({ numerator: 60, denominator: 100 }, 40, { unit: 'percent', direction: 'higher' })
	).toEqual({ side: 'fewer', count: 20, lower: 10, upper: 29, isClear: true });
});

it('is of more when low is better', () => {
	expect(
		leadInPeople({ numerator: 20, denominator: 100 }, 40, { unit: 'percent', direction: 'lower' })
	).toMatchObject({ side: 'more', count: 20 });
});

it('is nothing behind the target, without counts, or where nothing is better', () => {
	const own = { numerator: 40, denominator: 100 };
	expect(leadInPeople(own, 60, { unit: 'percent', direction: 'higher' })).toBeNull();
	expect(leadInPeople(own, 20, { unit: 'percent', direction: 'none' })).toBeNull();
	expect(
		leadInPeople({ numerator: null, denominator: null }, 20, { unit: 'days', direction: 'lower' })
	).toBeNull();
});
