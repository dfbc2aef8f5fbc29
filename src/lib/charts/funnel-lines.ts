import { line } from 'd3-shape';
import type { Unit } from '../domain/unit.ts';
import type { Confidence } from '../domain/confidence.ts';
import { valueFunnelLimits } from '../model/funnel-limits.ts';
import type { FunnelLayout } from './funnel-layout.ts';

/** SVG paths of the two limits at one confidence. */
export interface LimitPaths {
	lower: string;
	upper: string;
}

/** Pixels between two computed points of a limit: the eye sees a curve. */
const step = 6;

/**
 * Limits across the plot; what leaves its frame is cut by the clip path. Where a limit is 0, or all, no
 * commune can be beyond it: it is not drawn there.
 */
export function limitPaths(
	{ x, left, right, y }: FunnelLayout,
	{ expected, unit }: { expected: number; unit: Unit },
	confidence: Confidence
): LimitPaths {
	const count = Math.ceil((right - left) / step);
	const value = y.copy().clamp(false);
	const points = Array.from({ length: count + 1 }, (_, index) => {
		const place = Math.min(left + index * step, right);
		const limits = valueFunnelLimits(expected, { denominator: x.invert(place), unit }, confidence);
		return { place, lower: limits?.lower ?? 0, upper: limits?.upper ?? 0 };
	});
	const path = (side: 'lower' | 'upper') =>
		line<(typeof points)[number]>()
			.digits(1)
			.defined((point) => point[side] > 0 && (unit !== 'percent' || point[side] < 100))
			.x(({ place }) => place)
			.y((point) => value(point[side]))(points) ?? '';
	return { lower: path('lower'), upper: path('upper') };
}
