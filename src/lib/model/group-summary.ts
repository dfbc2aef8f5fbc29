import { quantileSorted } from 'd3-array';
import { smallestGroup, summaryDecimals } from '../domain/group.ts';
import type { GroupSummary } from '../domain/published.ts';
import { rounded } from '../domain/ratio.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import type { Measure } from './measure.ts';
import { sortedValues } from './sorted-values.ts';

export interface SummaryRules {
	unit: Unit;
	decimals: number;
	isAdditive: boolean;
}

/** Spread of a group, one measure per member; the same figures as queries/group-summary.ts. */
export function groupSummary(members: readonly Measure[], rules: SummaryRules): GroupSummary {
	const values = sortedValues(members.map(({ value }) => value));
	const n = values.length;
	const hasEnough = n >= smallestGroup;
	const at = (share: number) => {
		const value = hasEnough ? quantileSorted(values, share) : undefined;
		return value === undefined ? null : rounded(value, rules.decimals + summaryDecimals);
	};
	return {
		n,
		size: members.length,
		p10: at(0.1),
		q1: at(0.25),
		median: at(0.5),
		q3: at(0.75),
		p90: at(0.9),
		...(hasEnough ? aggregate(members, rules) : none)
	};
}

const none = { aggregate: null, numerator: null, denominator: null };

/** Ratio of the sums, or sum of an additive count. */
function aggregate(
	members: readonly Measure[],
	{ unit, decimals, isAdditive }: SummaryRules
): Pick<GroupSummary, 'aggregate' | 'numerator' | 'denominator'> {
	const scale = ratioScale(unit);
	if (scale === null) {
		if (!isAdditive || unit !== 'count') return none;
		const total = members.reduce((sum, { value }) => sum + (value ?? 0), 0);
		return { ...none, aggregate: rounded(total, decimals + summaryDecimals) };
	}
	const sums = sumOfCounts(members);
	if (sums === null || sums.denominator === 0) return none;
	const value = (scale * sums.numerator) / sums.denominator;
	return { aggregate: rounded(value, decimals + summaryDecimals), ...sums };
}

/** Sums over the members that have a value and both counts; null when none has. */
export function sumOfCounts(
	members: readonly Measure[]
): { numerator: number; denominator: number } | null {
	let sums: { numerator: number; denominator: number } | null = null;
	for (const { value, numerator, denominator } of members) {
		if (value === null || numerator === null || denominator === null) continue;
		sums ??= { numerator: 0, denominator: 0 };
		sums.numerator += numerator;
		sums.denominator += denominator;
	}
	return sums;
}
