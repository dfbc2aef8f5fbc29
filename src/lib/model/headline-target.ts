import type { IndicatorHeadline } from '../domain/headline.ts';
import { periodPosition } from '../domain/period.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import type { Break } from './change.ts';
import type { HeadlineSeries } from './headline-series.ts';

interface TargetRules extends Pick<CatalogueIndicator, 'target' | 'direction'> {
	breaks: readonly Break[];
}

/**
 * The value of the target's own period, or the last one before it, against the target. Null without a
 * target, when high is neither good nor bad, or when a break lies between the two.
 */
export function headlineTarget(
	{ measure, points }: HeadlineSeries,
	{ target, direction, breaks }: TargetRules
): Extract<IndicatorHeadline, { kind: 'target' }> | null {
	const due = target && periodPosition(target.period);
	if (!target || due === null || direction === 'none') return null;
	const reached = points.findLast(({ at }) => at <= due);
	if (!reached) return null;
	const isBroken = breaks.some(({ period }) => {
		const at = periodPosition(period);
		return at !== null && reached.at < at && at <= due;
	});
	if (isBroken) return null;
	const { period, value, n } = reached;
	const isMet = reachesTarget(value, target.value, direction);
	return {
		kind: 'target',
		measure,
		period,
		value,
		n,
		target: { period: target.period, value: target.value },
		difference: value - target.value,
		outcome: isMet ? 'met' : reached.at < due ? 'early' : 'missed'
	};
}

/** Whether a value is where the target asks for, or better. */
export function reachesTarget(
	value: number,
	target: number,
	direction: 'higher' | 'lower'
): boolean {
	return direction === 'higher' ? value >= target : value <= target;
}
