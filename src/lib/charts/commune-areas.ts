import { contourUnits, type Contour } from '../domain/contours.ts';
import type { CommunePlace } from './commune-places.ts';
import { classIndex, shadeOf, type Shade } from './map-classes.ts';
import type { Place } from './move-on-map.ts';
import type { Box } from './shape-centre.ts';

/** A commune as an area of the drawing. */
export interface CommuneArea {
	/** Closed by even-odd filling: the first place is not repeated. */
	rings: Place[][];
	path: string;
	box: Box;
}

/** Outlines to the units of a drawing: integers, so that neighbours still share their border. */
export function communeArea(contour: Contour, project: (vertex: Place) => Place): CommuneArea {
	const rings = contour.map((ring) =>
		ring.map(([x, y]): Place => {
			const [left, top] = project([x / contourUnits, y / contourUnits]);
			return [Math.round(left), Math.round(top)];
		})
	);
	return { rings, path: rings.map(ringPath).join(''), box: boxOf(rings) };
}

function ringPath(ring: readonly Place[]): string {
	const steps = ring.slice(1).map(([x, y], index) => {
		const [beforeX, beforeY] = ring[index] ?? [x, y];
		return `${x - beforeX} ${y - beforeY}`;
	});
	const [x, y] = ring[0] ?? [0, 0];
	return `M${x} ${y}l${steps.join(' ')}z`;
}

function boxOf(rings: readonly Place[][]): Box {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of rings.flat()) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
}

/** Whether a place is inside, holes left out: an even number of borders on its right is outside. */
export function isInside([x, y]: Place, { rings, box }: CommuneArea): boolean {
	if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([toX, toY], index) => {
			const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
			if (toY > y === fromY > y) return;
			if (x < toX + ((fromX - toX) * (y - toY)) / (fromY - toY)) inside = !inside;
		});
	}
	return inside;
}

/** Index of the area that a place is in; null when in none. */
export function areaAt(place: Place, areas: readonly (CommuneArea | null)[]): number | null {
	const index = areas.findIndex((area) => area !== null && isInside(place, area));
	return index < 0 ? null : index;
}

/** Where the cursor stands for a commune: its town when it is in its outline, else the middle. */
export function areaPlace(area: CommuneArea, town: Place | null): Place {
	if (town && isInside(town, area)) return town;
	const { left, right, top, bottom } = area.box;
	return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}

/** Communes drawn alike, as one path; `absent` is hatched. */
export interface AreaGroup {
	shade: Shade | 'absent';
	path: string;
}

export function areaGroups(
	communes: readonly CommunePlace[],
	areas: readonly (CommuneArea | null)[],
	bounds: readonly number[]
): AreaGroup[] {
	const paths = new Map<Shade | 'absent', string>();
	communes.forEach(({ value }, index) => {
		const area = areas[index];
		if (!area) return;
		const shade = value === null ? 'absent' : shadeOf(classIndex(value, bounds), bounds.length - 1);
		paths.set(shade, `${paths.get(shade) ?? ''}${area.path}`);
	});
	return [...paths].map(([shade, path]) => ({ shade, path }));
}
