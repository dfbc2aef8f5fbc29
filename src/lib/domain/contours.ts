/**
 * `contours/<code>.json`: outlines of the communes of a departement, only when the publisher fetched
 * them. Neighbours share the very vertices of their border, so that no gap opens between them.
 */
export interface ContourFile {
	/** Communes that have an outline, by INSEE code. */
	codes: string[];
	/**
	 * Of each commune its rings, outer ones and holes alike (fill them by the even-odd rule). A ring is
	 * flat: longitude and latitude of its first vertex in degrees × 10,000, then for each further vertex
	 * the step from the one before. It closes on its first vertex, which is not repeated.
	 */
	rings: number[][][];
}

/** A vertex in degrees × 10,000 (about 11 m), longitude then latitude: integers. */
export type Vertex = readonly [number, number];

/** Outline of a commune: its rings, holes among them, the first vertex not repeated at the end. */
export type Contour = readonly (readonly Vertex[])[];

/** Units a degree of the vertices. */
export const contourUnits = 10_000;

/** A ring as published: its first vertex, then the step from each vertex to the next, flat. */
export function encodeRing(ring: readonly Vertex[]): number[] {
	return ring.flatMap(([x, y], index) => {
		const [beforeX, beforeY] = ring[index - 1] ?? [0, 0];
		return [x - beforeX, y - beforeY];
	});
}

/** Outlines of a published file by INSEE code. */
export function contoursByCode({ codes, rings }: ContourFile): Map<string, Contour> {
	return new Map(codes.map((code, index) => [code, (rings[index] ?? []).map(decodeRing)]));
}

function decodeRing(steps: readonly number[]): Vertex[] {
	const ring: Vertex[] = [];
	let [x, y] = [0, 0];
	for (let index = 0; index + 1 < steps.length; index += 2) {
		x += steps[index] ?? 0;
		y += steps[index + 1] ?? 0;
		ring.push([x, y]);
	}
	return ring;
}
