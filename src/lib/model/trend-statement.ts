import type { Direction } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import type { Break } from './change.ts';
import { recentTrend, type DatedMeasure } from './trend-test.ts';

/** What the test says of the recent years, with what a sentence needs. */
export type TrendStatement =
	| {
			kind: 'up' | 'down' | 'unclear';
			/** Per year, in the indicator's unit. */
			slope: number;
			from: Period;
			to: Period;
			/** Good or bad news; null when the test says nothing or the indicator has no direction. */
			tone: 'good' | 'bad' | null;
	  }
	| { kind: 'too-short' | 'broken' | 'no-counts' };

/** The kinds are the words of text/trend.ts. */
export function trendStatement(
	series: readonly DatedMeasure[],
	{ unit, direction, breaks }: { unit: Unit; direction: Direction; breaks: readonly Break[] }
): TrendStatement {
	const found = recentTrend(series, { unit, breaks });
	if (found.kind !== 'up' && found.kind !== 'down' && found.kind !== 'unclear') {
		return { kind: found.kind };
	}
	const { kind, slope, from, to } = found;
	return { kind, slope, from, to, tone: toneOf(kind, direction) };
}

function toneOf(kind: 'up' | 'down' | 'unclear', direction: Direction): 'good' | 'bad' | null {
	if (kind === 'unclear' || direction === 'none') return null;
	return (kind === 'up') === (direction === 'higher') ? 'good' : 'bad';
}
