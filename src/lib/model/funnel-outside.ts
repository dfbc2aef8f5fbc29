import { levels } from '../domain/confidence.ts';
import { funnelDeviation } from './funnel-side.ts';
import type { FunnelPoints } from './funnel-points.ts';
import { twoSidedQuantile } from './normal-quantile.ts';

/** How many communes are out of the funnel, by side, and how many chance alone would put there. */
export interface FunnelCounts {
	n: number;
	inside: number;
	/** Beyond the 95 % limits, those beyond 99.8 % included. */
	above95: number;
	below95: number;
	above998: number;
	below998: number;
	/** Expected outside, both sides together, if all communes were alike: 5 % and 0.2 % of `n`. */
	byChance95: number;
	byChance998: number;
	/** Beyond the limit that 95 % of tables of `n` like communes would not cross at all (Bonferroni). */
	corrected: number;
}

export function funnelCounts(points: FunnelPoints): FunnelCounts {
	const n = points.codes.length;
	const sides = [0, 0, 0, 0, 0];
	for (const side of points.sides) sides[side + 2] = (sides[side + 2] ?? 0) + 1;
	const [below998 = 0, below = 0, inside = 0, above = 0, above998 = 0] = sides;
	return {
		n,
		inside,
		above95: above + above998,
		below95: below + below998,
		above998,
		below998,
		byChance95: n * levels[95].alpha,
		byChance998: n * levels[99.8].alpha,
		corrected: outside(points).filter(({ limit }) => limit === 'corrected').length
	};
}

export interface FunnelExtreme {
	/** Index in the points. */
	index: number;
	/** Standard deviations from the expected value, signed. */
	deviation: number;
	/** Highest limit crossed; `corrected` holds for the whole table at once. */
	limit: 95 | 99.8 | 'corrected';
}

/** The `count` communes farthest out of the funnel, whatever their side; ties by INSEE code. */
export function funnelExtremes(points: FunnelPoints, count: number): FunnelExtreme[] {
	const code = ({ index }: FunnelExtreme) => points.codes[index] ?? '';
	return outside(points)
		.sort((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation) || (code(a) < code(b) ? -1 : 1))
		.slice(0, count);
}

function outside({
	sides,
	numerators,
	denominators,
	expected,
	unit
}: FunnelPoints): FunnelExtreme[] {
	const corrected = correctedLimit(sides.length);
	const found: FunnelExtreme[] = [];
	for (const [index, side] of sides.entries()) {
		if (side === 0) continue;
		const counts = { numerator: numerators[index] ?? 0, denominator: denominators[index] ?? 1 };
		const deviation = funnelDeviation(counts, expected, unit);
		const isCorrected = Math.abs(side) === 2 && Math.abs(deviation) > corrected;
		found.push({
			index,
			deviation,
			limit: isCorrected ? 'corrected' : Math.abs(side) === 2 ? 99.8 : 95
		});
	}
	return found;
}

/**
 * Standard deviations that 95 % of tables of `n` like communes do not pass at all (Bonferroni). Under
 * 25 communes the corrected limit would be less strict than the 99.8 % one: it never is.
 */
export function correctedLimit(n: number): number {
	return Math.max(twoSidedQuantile(levels[95].alpha / Math.max(n, 1)), levels[99.8].z);
}
