import { describe, expect, it } from 'vitest';
import { classIndex, mapClasses, shadeOf } from './map-classes.ts';

describe('classIndex', () => {
	it('gives a bound to the class above it, and the last bound to the last class', () => {
		const bounds = [0, 10, 20, 30];
		expect([0, 9.9, 10, 20, 30].map((value) => classIndex(value, bounds))).toEqual([0, 0, 1, 2, 2]);
	});

	it('sends values outside to the nearest class', () => {
		expect(classIndex(-5, [0, 10, 20])).toBe(0);
		expect(classIndex(99, [0, 10, 20])).toBe(1);
	});
});

describe('shadeOf', () => {
	it('spreads fewer classes over the palette', () => {
		expect([0, 1, 2, 3, 4].map((index) => shadeOf(index, 5))).toEqual([1, 2, 3, 4, 5]);
		expect([0, 1, 2].map((index) => shadeOf(index, 3))).toEqual([1, 3, 5]);
		expect(shadeOf(0, 1)).toBe(3);
	});
});

describe('mapClasses', () => {
	it('counts values and leaves absent ones out, never in the lowest class', () => {
		expect(mapClasses([1, 5, 15, null], [0, 10, 20]).map(({ count }) => count)).toEqual([2, 1]);
	});

	it('has no class without bounds', () => {
		expect(mapClasses([1, 2], [])).toEqual([]);
	});
});
