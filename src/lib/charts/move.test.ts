import { describe, expect, it } from 'vitest';
import { moveIndex } from './move-index.ts';
import { moveOnMap, nearestPlace, type Place } from './move-on-map.ts';

describe('moveIndex', () => {
	it('steps, stops at the ends and jumps to them', () => {
		expect(moveIndex('ArrowRight', 0, 3)).toBe(1);
		expect(moveIndex('ArrowRight', 2, 3)).toBe(2);
		expect(moveIndex('ArrowLeft', 0, 3)).toBe(0);
		expect(moveIndex('End', 0, 3)).toBe(2);
		expect(moveIndex('Home', 2, 3)).toBe(0);
	});

	it('enters from the side of the key, and ignores other keys and empty lists', () => {
		expect(moveIndex('ArrowRight', null, 3)).toBe(0);
		expect(moveIndex('ArrowLeft', null, 3)).toBe(2);
		expect(moveIndex('a', 1, 3)).toBeNull();
		expect(moveIndex('ArrowRight', null, 0)).toBeNull();
	});
});

const places: Place[] = [
	[0, 0],
	[10, 1],
	[4, 30],
	[30, 0]
];

describe('moveOnMap', () => {
	it('goes to the nearest place in the direction of the key', () => {
		expect(moveOnMap('ArrowRight', 0, places)).toBe(1);
		expect(moveOnMap('ArrowRight', 1, places)).toBe(3);
		expect(moveOnMap('ArrowDown', 0, places)).toBe(2);
	});

	it('stays where nothing lies that way, and ignores other keys', () => {
		expect(moveOnMap('ArrowLeft', 0, places)).toBe(0);
		expect(moveOnMap('a', 0, places)).toBeNull();
		expect(moveOnMap('ArrowUp', 0, [])).toBeNull();
	});
});

describe('nearestPlace', () => {
	it('finds nothing beyond its reach', () => {
		expect(nearestPlace([9, 0], places, 5)).toBe(1);
		expect(nearestPlace([100, 100], places, 5)).toBeNull();
		expect(nearestPlace([1, 1], [])).toBeNull();
	});
});
