import { smallestGroup } from '../domain/group.ts';
import type { Period } from '../domain/period.ts';
import type { GroupSummary } from '../domain/published.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import type { VerdictGap, VerdictKind } from '../domain/verdict-kind.ts';
import { sumOfCounts } from './group-summary.ts';
import type { Interval } from './interval.ts';
import type { Measure } from './measure.ts';
import { valueInterval } from './value-interval.ts';

/** A commune's interval against the value of a group it is not part of, in the indicator's unit. */
export type Verdict =
	| {
			kind: VerdictKind;
			value: number;
			groupValue: number;
			/** Communes of the group with a value, this one left out. */
			n: number;
			interval: Interval;
			/** At 99.8 %. */
			wideInterval: Interval;
	  }
	| { kind: 'not-comparable'; reason: VerdictGap };

/** Sums of a group for one period; nulls when it has no counts. */
export interface GroupCounts {
	period: Period;
	n: number;
	numerator: number | null;
	denominator: number | null;
}

/** Counts of the other communes of a group. */
export function groupCounts(period: Period, others: readonly Measure[]): GroupCounts {
	const sums = sumOfCounts(others) ?? { numerator: null, denominator: null };
	return { period, n: others.filter(({ value }) => value !== null).length, ...sums };
}

/** Counts of a published group once the commune, which is one of its members, is left out. */
export function groupCountsWithout(
	period: Period,
	group: Pick<GroupSummary, 'n' | 'numerator' | 'denominator'>,
	own: Measure
): GroupCounts {
	const less = (whole: number | null, part: number | null) =>
		whole === null ? null : whole - (part ?? 0);
	return {
		period,
		n: own.value === null ? group.n : group.n - 1,
		numerator: less(group.numerator, own.numerator),
		denominator: less(group.denominator, own.denominator)
	};
}

/** `group` never counts the commune itself: see `groupCounts` and `groupCountsWithout`. */
export function verdict(
	own: Measure & { period: Period },
	group: GroupCounts,
	unit: Unit
): Verdict {
	const { value, numerator, denominator } = own;
	if (value === null) return gap('no-value');
	if (own.period !== group.period) return gap('other-period');
	const scale = ratioScale(unit);
	if (scale === null || numerator === null || denominator === null) return gap('no-counts');
	if (group.n < smallestGroup) return gap('small-group');
	if (group.numerator === null || !group.denominator) return gap('no-counts');
	const interval = valueInterval({ numerator, denominator }, unit, 95);
	const wideInterval = valueInterval({ numerator, denominator }, unit, 99.8);
	if (!interval || !wideInterval) return gap('no-counts');
	const groupValue = (scale * group.numerator) / group.denominator;
	const kind = kindOf(groupValue, interval, wideInterval);
	return { kind, value, groupValue, n: group.n, interval, wideInterval };
}

function kindOf(expected: number, interval: Interval, wide: Interval): VerdictKind {
	if (expected < wide.lower) return 'well-above';
	if (expected < interval.lower) return 'above';
	if (expected > wide.upper) return 'well-below';
	if (expected > interval.upper) return 'below';
	return 'comparable';
}

function gap(reason: VerdictGap): Verdict {
	return { kind: 'not-comparable', reason };
}
