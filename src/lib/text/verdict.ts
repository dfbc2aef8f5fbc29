import type { Direction } from '../domain/indicator.ts';
import type { VerdictAnswer, VerdictGap, VerdictKind } from '../domain/verdict-kind.ts';
import { fr } from './typography.ts';

const ranked: Record<VerdictKind, string> = {
	'well-above': 'nettement au-dessus',
	above: 'au-dessus',
	comparable: 'comparable',
	below: 'en dessous',
	'well-below': 'nettement en dessous'
};

/** For an indicator that is neither good nor bad when high. */
const neutral: Record<VerdictKind, string> = {
	'well-above': 'nettement plus élevé',
	above: 'plus élevé',
	comparable: 'comparable',
	below: 'moins élevé',
	'well-below': 'nettement moins élevé'
};

const gaps: Record<VerdictGap, string> = {
	'no-value': 'La commune n’a pas de valeur à cette période.',
	'no-counts': 'Sans effectifs, on ne peut pas dire si l’écart tient au hasard.',
	'other-period': 'Le groupe n’a pas de valeur à la même période.',
	'small-group': 'Moins de cinq communes du groupe ont une valeur.'
};

/** The verdict in a word: « au-dessus », « comparable », « non comparable ». */
export function verdictWord(answer: VerdictAnswer, direction: Direction): string {
	if (answer.kind === 'not-comparable') return 'non comparable';
	return direction === 'none' ? neutral[answer.kind] : ranked[answer.kind];
}

/** What the word means, or why there is none; `group` as « des 87 communes de … ». */
export function verdictSentence(
	answer: VerdictAnswer,
	direction: Direction,
	group: string
): string {
	switch (answer.kind) {
		case 'not-comparable':
			return fr`Non comparable : ${lowerFirst(gaps[answer.reason])}`;
		case 'comparable':
			return 'L’écart avec le groupe peut tenir à la variabilité aléatoire.';
		case 'well-above':
		case 'well-below':
			return `${capital(verdictWord(answer, direction))} ${than(direction)} ${group}, et le hasard ne l’explique pas (limite à 99,8\u202f%).`;
		case 'above':
		case 'below':
			return `${capital(verdictWord(answer, direction))} ${than(direction)} ${group}, au-delà de la variabilité aléatoire (limite à 95\u202f%).`;
	}
}

/** Whether a verdict is good or bad news; null when it is neither. */
export function verdictTone(answer: VerdictAnswer, direction: Direction): 'good' | 'bad' | null {
	if (direction === 'none') return null;
	const side = verdictSide(answer);
	if (side === null || side === 'same') return null;
	return (side === 'above') === (direction === 'higher') ? 'good' : 'bad';
}

/** Side of the group on which the commune stands: what the icon draws. */
export function verdictSide(answer: VerdictAnswer): 'above' | 'below' | 'same' | null {
	switch (answer.kind) {
		case 'well-above':
		case 'above':
			return 'above';
		case 'well-below':
		case 'below':
			return 'below';
		case 'comparable':
			return 'same';
		case 'not-comparable':
			return null;
	}
}

/** « au-dessus de la valeur … », « plus élevé que la valeur … ». */
function than(direction: Direction): string {
	return direction === 'none' ? 'que la valeur' : 'de la valeur';
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
