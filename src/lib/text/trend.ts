import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { betweenPeriods } from './period.ts';
import { formatChange, formatGap } from './value.ts';
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

/** What the model says of the recent years. */
type TrendStatement =
	| { kind: 'up' | 'down' | 'unclear'; slope: number; from: Period; to: Period }
	| { kind: 'too-short' | 'broken' | 'no-counts' };

/** « En hausse de 2,3 points par an entre 2020 et 2024 », or why nothing is said. */
export function trendSentence(
	statement: TrendStatement,
	{ unit, decimals }: { unit: Unit; decimals: number }
): string {
	const label = trendLabel(statement.kind);
	const words = label.charAt(0).toUpperCase() + label.slice(1);
	switch (statement.kind) {
		case 'up':
		case 'down': {
			// A clear slope may be smaller than what values are rounded to.
			const digits = Math.abs(statement.slope) < 10 ** -decimals ? decimals + 1 : decimals;
			const slope = formatGap(statement.slope, unit, digits);
			return fr`${words} de ${slope} par an ${betweenPeriods(statement.from, statement.to)}.`;
		}
		case 'unclear':
			return fr`${words} ${betweenPeriods(statement.from, statement.to)}.`;
		case 'too-short':
		case 'broken':
		case 'no-counts':
			return fr`${words}.`;
	}
}

/** The small legend beside a trend word: how it is judged. */
export const trendLegend = {
	title: 'Comment c’est jugé',
	sentences: [
		fr`Le mot porte sur les cinq dernières années, qui doivent se suivre et avoir chacune une valeur et ses effectifs.`,
		fr`La pente est celle d’une droite où chaque année pèse selon sa précision. « En hausse » ou « en baisse » ne sont dits que si le hasard la donnerait moins de deux fois sur mille, et si elle garde son sens quand on retire n’importe laquelle des cinq années.`,
		fr`« Pas d’évolution nette » ne veut pas dire « pas de changement » : les nombres sont trop petits, ou trop irréguliers, pour en décider. Une rupture de série interdit de juger.`
	]
} as const;

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
