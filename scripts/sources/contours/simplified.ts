import {
	junctionsOf,
	ringArea,
	simplifyRing,
	snapRings,
	type Point
} from '../../simplify-borders.ts';
import { unitsPerDegree, type Outline } from './outlines.ts';

/**
 * GeoJSON of outlines that share their borders: a border is simplified once for both neighbours, so
 * that no gap opens. Outer rings are clockwise as d3-geo wants them (RFC 7946 says the contrary).
 * `tolerance` in units of the outlines.
 */
export function simplifiedGeoJson(outlines: readonly Outline[], tolerance: number): string {
	const flat = outlines.flatMap(({ polygons }, outline) =>
		polygons.flatMap((rings, polygon) =>
			rings.map((ring, index) => ({ outline, polygon, index, ring }))
		)
	);
	const rings = snapRings(flat.map(({ ring }) => ring));
	const junctions = junctionsOf(rings.filter((ring) => ring.length > 0));
	const simplified = rings.map((ring) =>
		ring.length < 4 ? ring : simplifyRing(ring, junctions, tolerance)
	);
	const features = outlines.map(({ code, name }, outline) => {
		const polygons: Point[][][] = [];
		flat.forEach((piece, position) => {
			const ring = simplified[position];
			if (piece.outline !== outline || ring === undefined || !isArea(ring)) return;
			const polygon = (polygons[piece.polygon] ??= []);
			polygon.push(turned(ring, piece.index === 0));
		});
		return {
			type: 'Feature',
			properties: { code, nom: name },
			geometry: {
				type: 'MultiPolygon',
				coordinates: polygons
					.filter((polygon) => polygon !== undefined && polygon.length > 0)
					.map((polygon) => polygon.map(degrees))
			}
		};
	});
	return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** What simplification left of an islet may be a line: nothing to draw. */
function isArea(ring: readonly Point[]): boolean {
	return ring.length >= 3 && ringArea([...ring]) > 0;
}

function turned(ring: readonly Point[], isOuter: boolean): Point[] {
	return isClockwise(ring) === isOuter ? [...ring] : [...ring].reverse();
}

function isClockwise(ring: readonly Point[]): boolean {
	let twice = 0;
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		twice += (nextX - x) * (nextY + y);
	});
	return twice > 0;
}

function degrees(ring: readonly Point[]): number[][] {
	const closed = [...ring, ...ring.slice(0, 1)];
	return closed.map(([x, y]) => [x / unitsPerDegree, y / unitsPerDegree]);
}
