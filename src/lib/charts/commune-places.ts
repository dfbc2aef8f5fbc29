import { extent } from 'd3-array';
import { geoMercator, geoMercatorRaw } from 'd3-geo';
import { contourUnits, type Contour } from '../domain/contours.ts';
import { areaPlace, communeArea, type CommuneArea } from './commune-areas.ts';
import type { Place } from './move-on-map.ts';
import { shapeBox, type Box } from './shape-centre.ts';

export interface CommunePlace {
	code: string;
	name: string;
	/** WGS84 degrees; null when nobody knows. */
	longitude: number | null;
	latitude: number | null;
	/** Drawn from postcode neighbours: shown hollow. */
	isApproximate: boolean;
	population?: number | null;
	value: number | null;
	/** Why there is no value, in words. */
	absence?: string | null;
}

export interface CommuneMapLayout {
	width: number;
	height: number;
	/** In the order of the communes; null for those without a position. */
	places: (Place | null)[];
	/** In the order of the communes; null for those drawn as points. */
	areas: (CommuneArea | null)[];
	/** Outline of the departement and how to place it; null overseas. */
	outline: { path: string; transform: string } | null;
}

const size = 1000;
const margin = 30;

/**
 * Communes of one departement on a drawing 1,000 units wide at most, integer places. With an outline
 * they are projected as it is, so that both fit; without one (overseas) they fill the drawing. The
 * outline gives way to contours of communes: it is coarser, and would run beside their borders.
 */
export function communeMapLayout(
	communes: readonly CommunePlace[],
	outline: string | null,
	contours: ReadonlyMap<string, Contour> = new Map()
): CommuneMapLayout {
	const known = communes.map(({ longitude, latitude }): [number, number] | null =>
		longitude === null || latitude === null ? null : [longitude, latitude]
	);
	const project = outline ? shapeProjection : geoMercator().scale(100_000).translate([0, 0]);
	const raw = known.map((position) => (position ? project(position) : null));
	const own = communes.map(({ code }) => {
		const contour = contours.get(code);
		return contour?.some((ring) => ring.length > 0) ? contour : null;
	});
	const corners = own.flatMap((contour) => (contour ? contourCorners(contour) : []));
	const all = [...raw, ...corners.map((corner) => project(corner))];
	const box = around(all, outline ? shapeBox(outline) : null);
	const scale = (size - 2 * margin) / Math.max(box.right - box.left, box.bottom - box.top, 1e-9);
	const dx = margin - box.left * scale;
	const dy = margin - box.top * scale;
	const place = ([x, y]: Place): Place => [x * scale + dx, y * scale + dy];
	const areas = own.map((contour) =>
		contour
			? communeArea(contour, ([longitude, latitude]) =>
					place(project([longitude, latitude]) ?? [0, 0])
				)
			: null
	);
	return {
		width: Math.round((box.right - box.left) * scale + 2 * margin),
		height: Math.round((box.bottom - box.top) * scale + 2 * margin),
		places: raw.map((position, index) => {
			const town = position ? rounded(place(position)) : null;
			const area = areas[index];
			return area ? areaPlace(area, town) : town;
		}),
		areas,
		outline:
			outline && corners.length === 0
				? {
						path: outline,
						transform: `translate(${dx.toFixed(1)} ${dy.toFixed(1)}) scale(${scale.toFixed(4)})`
					}
				: null
	};
}

function rounded([x, y]: Place): Place {
	return [Math.round(x), Math.round(y)];
}

/** South-west and north-east of an outline, in degrees. */
function contourCorners(contour: Contour): [number, number][] {
	const vertices = contour.flat();
	const [west, east] = extent(vertices, ([x]) => x);
	const [south, north] = extent(vertices, ([, y]) => y);
	if (west === undefined || south === undefined) return [];
	return [
		[west / contourUnits, south / contourUnits],
		[east / contourUnits, north / contourUnits]
	];
}

/**
 * Degrees to the units of the departement shapes. They are in Mercator; the four constants were
 * fitted on the bounds of the IGN outlines (largest error 6 units, about 1 km).
 */
export function shapeProjection([longitude, latitude]: [number, number]): Place {
	const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180);
	return [23_784.3 * x + 2_152.5, 24_678.5 - 23_712.5 * y];
}

/** Box that holds every place and the outline; a single place gets room around it. */
function around(places: readonly (readonly [number, number] | null)[], outline: Box | null): Box {
	const box = outline ?? { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	const found = places.filter((place) => place !== null);
	const left = Math.min(box.left, ...found.map(([x]) => x));
	const right = Math.max(box.right, ...found.map(([x]) => x));
	const top = Math.min(box.top, ...found.map(([, y]) => y));
	const bottom = Math.max(box.bottom, ...found.map(([, y]) => y));
	if (!Number.isFinite(left)) return { left: 0, top: 0, right: 1, bottom: 1 };
	const room = right - left < 1 && bottom - top < 1 ? 1 : 0;
	return { left: left - room, right: right + room, top: top - room, bottom: bottom + room };
}
