export interface ScatterPoint {
	name: string;
	x: number;
	y: number;
}

/** All points in one path, each a stroke of no length with a round cap: thousands stay light. */
export function scatterPath(
	points: readonly ScatterPoint[],
	x: (value: number) => number,
	y: (value: number) => number
): string {
	return points.map((point) => `M${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}h0`).join('');
}
