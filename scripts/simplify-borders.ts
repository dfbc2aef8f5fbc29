/** A vertex; equal ones are one object once snapped, so that sets and maps know them. */
export type Point = readonly [number, number];

/** Vertices nearer than this are the same: neighbours differ by the rounding of their source. */
const snapDistance = 2;

/** Rings, with each vertex replaced by the one already seen at that place. */
export function snapRings(rings: Point[][]): Point[][] {
	const known = new Map<string, Point>();
	return rings
		.map((ring) => ring.map((point) => snap(point, known)))
		.map((ring) => ring.filter((point, index) => point !== ring.at(index - 1)));
}

/** Vertices where more than two borders meet: simplification leaves them where they are. */
export function junctionsOf(rings: Point[][]): Set<Point> {
	const neighbours = new Map<Point, Set<Point>>();
	for (const ring of rings) {
		ring.forEach((point, i) => {
			const around = neighbours.get(point) ?? new Set();
			neighbours.set(point, around.add(at(ring, i - 1)).add(at(ring, (i + 1) % ring.length)));
		});
	}
	return new Set([...neighbours].filter(([, around]) => around.size > 2).map(([point]) => point));
}

/** The ring with fewer vertices, none of its border straying more than `tolerance`. */
export function simplifyRing(ring: Point[], junctions: Set<Point>, tolerance: number): Point[] {
	const first = ring.findIndex((point) => junctions.has(point));
	// An island has no junction: it is cut at its first vertex and at the one farthest from it.
	const turned = first > 0 ? [...ring.slice(first), ...ring.slice(0, first)] : ring;
	const arcs: Point[][] = [[at(turned, 0)]];
	for (const point of [...turned.slice(1), at(turned, 0)]) {
		arcs.at(-1)?.push(point);
		if (junctions.has(point)) arcs.push([point]);
	}
	return arcs.flatMap((arc) => simplifyArc(arc, tolerance).slice(0, -1));
}

export function ringArea(ring: Point[]): number {
	return Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = at(ring, (i + 1) % ring.length);
			return sum + (x * nextY - nextX * y) / 2;
		}, 0)
	);
}

/** Douglas–Peucker, always walked the same way so that both neighbours get the same vertices. */
function simplifyArc(arc: Point[], tolerance: number): Point[] {
	if (arc.length < 3) return arc;
	const [from, to] = [at(arc, 0), at(arc, -1)];
	if (from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]))
		return simplifyArc([...arc].reverse(), tolerance).reverse();
	const distances = arc.map((point) => distance(point, from, to));
	const farthest = distances.indexOf(Math.max(...distances));
	if (at(distances, farthest) <= tolerance) return [from, to];
	return [
		...simplifyArc(arc.slice(0, farthest + 1), tolerance).slice(0, -1),
		...simplifyArc(arc.slice(farthest), tolerance)
	];
}

function snap(point: Point, known: Map<string, Point>): Point {
	for (let dx = -snapDistance; dx <= snapDistance; dx++) {
		for (let dy = -snapDistance; dy <= snapDistance; dy++) {
			const seen = known.get(`${point[0] + dx},${point[1] + dy}`);
			if (seen) return seen;
		}
	}
	known.set(String(point), point);
	return point;
}

function distance([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
	const length = Math.hypot(x1 - x0, y1 - y0);
	if (length === 0) return Math.hypot(x - x0, y - y0);
	return Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length;
}

function at<T>(list: readonly T[], index: number): T {
	const item = list.at(index);
	if (item === undefined) throw new RangeError(`nothing at ${index}`);
	return item;
}
