import { departementShapes, shapesSize } from './departement-shapes.ts';
import type { Place } from './move-on-map.ts';
import { boxCentre, shapeBox } from './shape-centre.ts';

/** Overseas departements stand as labelled tiles in the Bay of Biscay, in the units of the shapes. */
export const overseasTiles = ['971', '972', '973', '974', '976'].map((code, index) => ({
	code,
	x: 40 + (index % 2) * 620,
	y: 3420 + Math.floor(index / 2) * 520,
	width: 560,
	height: 440
}));

/** Paris and its inner suburbs, enlarged: their real shapes are too small for a finger. */
export const parisInset = {
	codes: ['75', '92', '93', '94'],
	x: 40,
	y: 40,
	width: 1150,
	height: 1150
};

export const mapSize = shapesSize;

/** Codes in reading order, and where each is drawn, for the arrow keys. */
export const departementCodes: readonly string[] = [
	...Object.keys(departementShapes).sort(),
	...overseasTiles.map(({ code }) => code)
];

let places: Place[] | null = null;

/** Middle of each departement of `departementCodes`; worked out once, when first asked for. */
export function departementPlaces(): readonly Place[] {
	places ??= departementCodes.map((code) => {
		const tile = overseasTiles.find((candidate) => candidate.code === code);
		if (tile) return [tile.x + tile.width / 2, tile.y + tile.height / 2];
		return boxCentre(shapeBox(departementShapes[code] ?? 'M0 0'));
	});
	return places;
}

/** View on Paris and its inner suburbs, square. */
export function parisBox(): { x: number; y: number; size: number } {
	const boxes = parisInset.codes.map((code) => shapeBox(departementShapes[code] ?? 'M0 0'));
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const right = Math.max(...boxes.map((box) => box.right));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	const size = Math.max(right - left, bottom - top) * 1.08;
	return { x: (left + right - size) / 2, y: (top + bottom - size) / 2, size };
}
