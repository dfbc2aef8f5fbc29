import { expect, it } from 'vitest';
import { sortedValues } from './sorted-values.ts';

it('sorts numbers as numbers, ties kept, what is absent left out', () => {
	expect(sortedValues([10, null, 9, -1, 9, 0.5])).toEqual([-1, 0.5, 9, 9, 10]);
});

it('is empty of an empty list', () => {
	expect(sortedValues([])).toEqual([]);
	expect(sortedValues([null])).toEqual([]);
});
