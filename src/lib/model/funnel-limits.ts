import { ratioScale, type Unit } from '../domain/unit.ts';
import type { Confidence } from '../domain/confidence.ts';
import { rateFunnelLimits } from './funnel-rate.ts';
import { funnelLimits } from './funnel.ts';
import type { Interval } from './interval.ts';

/**
 * Limits around the expected value for one denominator, both in the unit of the indicator: binomial
 * for a percentage, Poisson for a rate. Null when the unit is no ratio of counts.
 */
export function valueFunnelLimits(
	expected: number,
	{ denominator, unit }: { denominator: number; unit: Unit },
	confidence: Confidence
): Interval | null {
	const scale = ratioScale(unit);
	if (scale === null) return null;
	const limits = unit === 'percent' ? funnelLimits : rateFunnelLimits;
	const { lower, upper } = limits(expected / scale, denominator, confidence);
	return { lower: lower * scale, upper: upper * scale };
}
