import { quantile } from 'd3-array';
import type { FunnelCounts } from '../model/funnel-outside.ts';
import { valueFunnelLimits } from '../model/funnel-limits.ts';
import type { FunnelPoints } from '../model/funnel-points.ts';
import type { Unit } from '../domain/unit.ts';
import type { FunnelFacts } from '../text/funnel-reading.ts';

/** What the explanation says with the numbers of the very drawing. */
export function funnelFacts(
	points: FunnelPoints | null,
	counts: FunnelCounts | null,
	{
		expected,
		unit,
		denominatorLabel,
		format
	}: { expected: number; unit: Unit; denominatorLabel: string; format: (value: number) => string }
): FunnelFacts {
	return {
		denominatorLabel,
		expected: format(expected),
		examples: exampleSizes(points).flatMap((denominator) => {
			const limits = valueFunnelLimits(expected, { denominator, unit }, 95);
			if (!limits) return [];
			return [{ denominator, lower: format(limits.lower), upper: format(limits.upper) }];
		}),
		counts: counts && {
			n: counts.n,
			outside95: counts.above95 + counts.below95,
			outside998: counts.above998 + counts.below998,
			byChance95: counts.byChance95,
			byChance998: counts.byChance998
		}
	};
}

/** Two round sizes ten times apart, among those of the drawing: a small commune's and a large one's. */
function exampleSizes(points: FunnelPoints | null): [number, number] {
	const usual = (points && quantile(points.denominators, 0.25)) ?? 100;
	const small = 10 ** Math.max(1, Math.round(Math.log10(usual)));
	return [small, small * 10];
}
