import type { Direction } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { GroupSummary } from '../domain/published.ts';
import { isAbsence, type Absence } from '../domain/status.ts';
import { groupSummary, type SummaryRules } from './group-summary.ts';
import type { Measure } from './measure.ts';
import { percentile } from './percentile.ts';
import { position, type Position } from './position.ts';
import { rank, type Rank } from './rank.ts';
import { groupCounts, verdict, type Verdict } from './verdict.ts';

/** All that a sentence, a badge and a strip say of a commune among others, for one period. */
export type Comparison =
	| { kind: 'absent'; reason: Absence; group: GroupSummary }
	/** The commune has a value, the group too few. */
	| { kind: 'alone'; value: number; group: GroupSummary }
	| {
			kind: 'compared';
			value: number;
			group: GroupSummary;
			/** The aggregate when there are counts, else the median. */
			measure: 'aggregate' | 'median';
			groupValue: number;
			difference: number;
			/** Among the group and the commune. */
			rank: Rank;
			percentile: number | null;
			verdict: Verdict;
			/** Given when the verdict is not, for lack of counts. */
			position: Position | null;
	  };

export interface ComparedIndicator extends SummaryRules {
	direction: Direction;
}

/** `others` is without the commune; all measures are of the same period. */
export function comparison(
	own: Measure & { period: Period },
	others: readonly Measure[],
	indicator: ComparedIndicator
): Comparison {
	const group = groupSummary(others, indicator);
	const { value, status } = own;
	if (value === null) {
		return { kind: 'absent', reason: isAbsence(status) ? status : 'non-collecte', group };
	}
	// The total of an additive count is no measure of one commune.
	const aggregate = group.denominator === null ? null : group.aggregate;
	const groupValue = aggregate ?? group.median;
	if (groupValue === null) return { kind: 'alone', value, group };
	const values = others.map((other) => other.value);
	const answer = verdict(own, groupCounts(own.period, others), indicator.unit);
	return {
		kind: 'compared',
		value,
		group,
		measure: aggregate === null ? 'median' : 'aggregate',
		groupValue,
		difference: value - groupValue,
		rank: rank(value, [value, ...values], indicator.direction),
		percentile: percentile(value, values),
		verdict: answer,
		position: answer.kind === 'not-comparable' ? position(value, group) : null
	};
}
