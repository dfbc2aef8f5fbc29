export interface WeightedPoint {
	x: number;
	y: number;
	/** Inverse of the variance of y, or any weight when only the slope matters. */
	weight: number;
}

export interface Slope {
	slope: number;
	intercept: number;
	/** Slope squared over its variance, when the weights are inverse variances. */
	chiSquare: number;
}

/** Weighted least squares; null when all x are the same or a weight is not a positive number. */
export function weightedSlope(points: readonly WeightedPoint[]): Slope | null {
	if (points.some(({ weight }) => !(weight > 0 && Number.isFinite(weight)))) return null;
	const total = sum(points, ({ weight }) => weight);
	const meanX = sum(points, ({ x, weight }) => weight * x) / total;
	const meanY = sum(points, ({ y, weight }) => weight * y) / total;
	const spread = sum(points, ({ x, weight }) => weight * (x - meanX) ** 2);
	if (!(spread > 0)) return null;
	const slope = sum(points, ({ x, y, weight }) => weight * (x - meanX) * (y - meanY)) / spread;
	return { slope, intercept: meanY - slope * meanX, chiSquare: slope * slope * spread };
}

function sum(points: readonly WeightedPoint[], term: (point: WeightedPoint) => number): number {
	return points.reduce((total, point) => total + term(point), 0);
}
