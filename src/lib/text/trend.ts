import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { betweenPeriods } from './period.ts';
import { formatChange } from './value.ts';
import { fr } from './typography.ts';

/** What a test on the recent points of a series says. */
export type TrendKind = 'up' | 'down' | 'unclear' | 'too-short' | 'broken' | 'no-counts';

const words: Record<TrendKind, string> = {
	up: 'en hausse',
	down: 'en baisse',
	unclear: 'pas d’évolution nette',
	'too-short': 'série trop courte pour juger',
	broken: fr`rupture de série : évolution non jugée`,
	'no-counts': 'sans effectifs, évolution non jugée'
};

export function trendLabel(kind: TrendKind): string {
	return words[kind];
}

/** « +2,3 points entre 2019 et 2024 », « stable entre … » when the change rounds to nothing. */
export function changeSentence(
	change: number,
	{ unit, decimals }: { unit: Unit; decimals: number },
	from: Period,
	to: Period
): string {
	const years = betweenPeriods(from, to);
	if (Math.round(change * 10 ** decimals) === 0) return `stable ${years}`;
	return `${formatChange(change, unit, decimals)} ${years}`;
}
