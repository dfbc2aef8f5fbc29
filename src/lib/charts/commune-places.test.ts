import { describe, expect, it } from 'vitest';
import { crossPath, dotGroups } from './commune-dots.ts';
import { communeMapLayout, shapeProjection, type CommunePlace } from './commune-places.ts';
import { departementOutlines } from './departement-outlines.ts';
import { departementShapes } from './departement-shapes.ts';
import { departementCodes, departementPlaces, parisBox } from './departement-places.ts';
import { shapeBox } from './shape-centre.ts';

const commune = (
	code: string,
	longitude: number,
	latitude: number,
	value: number | null
): CommunePlace => ({
	code,
	name: code,
	longitude,
	latitude,
	isApproximate: false,
	value
});

describe('departement shapes', () => {
	it('holds the 96 departements of the mainland and Corsica, in at most 40 KB', () => {
		expect(Object.keys(departementShapes)).toHaveLength(96);
		expect(Object.keys(departementOutlines)).toHaveLength(96);
		expect(Object.values(departementShapes).join('').length).toBeLessThan(40_000);
		expect(departementCodes).toHaveLength(101);
		expect(departementPlaces()).toHaveLength(101);
	});

	it('is in the projection of the commune points: Rennes, Ajaccio and Lille fall in their departement', () => {
		const towns = [
			{ departement: '35', position: [-1.6778, 48.1173] },
			{ departement: '2A', position: [8.7369, 41.9192] },
			{ departement: '59', position: [3.0573, 50.6292] }
		] as const;
		for (const { departement, position } of towns) {
			const [x, y] = shapeProjection([...position]);
			const box = shapeBox(departementOutlines[departement] ?? '');
			expect(x).toBeGreaterThan(box.left);
			expect(x).toBeLessThan(box.right);
			expect(y).toBeGreaterThan(box.top);
			expect(y).toBeLessThan(box.bottom);
		}
	});

	it('sees Paris in the middle of its inset', () => {
		const [x, y] = shapeProjection([2.3522, 48.8566]);
		const box = parisBox();
		expect(Math.abs(x - (box.x + box.size / 2))).toBeLessThan(box.size / 4);
		expect(Math.abs(y - (box.y + box.size / 2))).toBeLessThan(box.size / 4);
	});
});

describe('communeMapLayout', () => {
	it('keeps every commune inside the drawing, west to the left and north above', () => {
		const { places, width, height } = communeMapLayout(
			[commune('a', -1.9, 48.6, 1), commune('b', -1.2, 47.8, 2)],
			departementOutlines['35'] ?? null
		);
		const [a, b] = places;
		expect(a && b && a[0] < b[0] && a[1] < b[1]).toBe(true);
		for (const place of places) {
			expect(place?.[0]).toBeGreaterThanOrEqual(0);
			expect(place?.[0]).toBeLessThanOrEqual(width);
			expect(place?.[1]).toBeLessThanOrEqual(height);
		}
	});

	it('draws overseas communes without an outline, a single commune, or none', () => {
		const overseas = communeMapLayout(
			[commune('97401', 55.33, -21.24, 1), commune('97411', 55.45, -20.88, 2)],
			null
		);
		expect(overseas.outline).toBeNull();
		expect(Math.max(overseas.width, overseas.height)).toBe(1000);
		expect(communeMapLayout([commune('a', 55, -21, 1)], null).places[0]).toEqual([500, 500]);
		expect(communeMapLayout([], null).places).toEqual([]);
	});

	it('has no place for a commune whose position nobody knows', () => {
		const unknown = { ...commune('a', 0, 0, 1), longitude: null };
		expect(communeMapLayout([unknown, commune('b', 2, 48, 1)], null).places[0]).toBeNull();
	});
});

describe('dotGroups', () => {
	const communes = [commune('a', 0, 0, 5), commune('b', 0, 0, 6), commune('c', 0, 0, null)];
	const options = { sizing: 'equal', width: 640 } as const;

	it('draws communes of one class as one path, and absent ones as crosses apart', () => {
		const places = [
			[1, 2],
			[3, 4],
			[5, 6]
		] as const;
		const groups = dotGroups(communes, places, [0, 10], options);
		expect(groups).toHaveLength(1);
		expect(groups[0]?.path).toBe('M1 2h0M3 4h0');
		expect(crossPath(communes, places, 2)).toBe('M3 4l4 4m0 -4l-4 4');
	});

	it('keeps approximate positions apart, hollow', () => {
		const approximate = [{ ...commune('a', 0, 0, 5), isApproximate: true }];
		expect(dotGroups(approximate, [[1, 2]], [0, 10], options)[0]?.isHollow).toBe(true);
	});
});
