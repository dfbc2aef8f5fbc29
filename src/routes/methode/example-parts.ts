import type { CatalogueIndicator } from '../../lib/domain/published.ts';
import { isAbsence } from '../../lib/domain/status.ts';
import type { CommuneTable } from '../../lib/model/commune-table.ts';
import { gapInPeople } from '../../lib/model/gap-in-people.ts';
import type { MethodExample } from '../../lib/model/method-example.ts';
import { rankStatement } from '../../lib/model/rank-statement.ts';
import { communeName } from '../../lib/text/commune.ts';
import { gapInPeopleSentence } from '../../lib/text/gap-in-people.ts';
import * as words from '../../lib/text/method-example.ts';
import { formatPeriod } from '../../lib/text/period.ts';
import { percentileSentence, rankStatementSentence } from '../../lib/text/rank.ts';
import { statusLabel } from '../../lib/text/status.ts';
import { formatValue } from '../../lib/text/value.ts';

/** Sentences of each section; empty where the commune or its group has not enough. */
export interface ExampleParts {
	interval: string[];
	verdict: string[];
	funnel: string[];
	gap: string[];
	quantiles: string[];
	rank: string[];
}

/** `ofGroup`: the default group as a complement, « des 87 communes de … ». */
export function exampleParts(example: MethodExample, ofGroup: string): ExampleParts {
	const { row, own, group, narrow } = example;
	const { indicator, comparison } = row;
	const { direction } = indicator;
	const facts: words.ExampleFacts = {
		name: communeName(row.own.name),
		subject: `${indicator.shortLabel}, ${formatPeriod(indicator.latest)}`,
		...own,
		numeratorLabel: indicator.numeratorLabel ?? '',
		denominatorLabel: indicator.denominatorLabel ?? '',
		format: (value) => formatValue(value, indicator.unit, indicator.decimals)
	};
	const { q1, median, q3, n, size } = comparison.group;
	const gap = gapInPeople(own, median, indicator);
	const rank = rankStatement(
		own,
		row.peers.map(({ measure }) => measure),
		direction
	);
	const percentile = comparison.kind === 'compared' ? comparison.percentile : null;
	return {
		interval: words.intervalExample(facts, example),
		verdict: group
			? words.verdictExample(facts, {
					group: { of: ofGroup, ...group },
					interval: narrow,
					answer: group.verdict,
					direction
				})
			: [],
		funnel: group ? words.funnelExample(facts, { expected: group.value, ...group }) : [],
		gap: gap
			? [gapInPeopleSentence(gap, { noun: indicator.numeratorLabel, measure: 'median' })]
			: [],
		quantiles:
			q1 === null || median === null || q3 === null
				? []
				: [
						...words.quantileExample(facts, { q1, median, q3, n, size }),
						...(percentile === null ? [] : [percentileSentence(percentile, n)])
					],
		rank: [
			...(rank.kind === 'no-counts' ? [] : words.rankExample(rank)),
			rankStatementSentence(rank, direction)
		]
	};
}

/** Which indicators the commune has no value for, and why. */
export function absencePart(
	indicators: readonly CatalogueIndicator[],
	table: CommuneTable,
	self: number
): string[] {
	const measured = indicators.flatMap((indicator) => {
		const measure = table.measures(indicator)?.[self];
		return measure ? [{ label: indicator.label, measure }] : [];
	});
	const absent = measured.flatMap(({ label, measure: { value, status } }) =>
		value === null && isAbsence(status) ? [{ label, status: statusLabel(status) }] : []
	);
	const present = measured.filter(({ measure }) => measure.value !== null).length;
	return words.absenceExample(communeName(table.names[self] ?? ''), { present, absent });
}
