import { expect, it } from 'vitest';
import { gapInPeopleSentence } from './gap-in-people.ts';

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const gap = { side: 'more', count: 38, lower: 12, upper: 60, isClear: true } as const;
const words = { noun: 'foyers déclarant en ligne', measure: 'median' } as const;

it('counts the gap in what the indicator counts', () => {
	expect(plain(gapInPeopleSentence(gap, words))).toBe(
		'Rejoindre la médiane du groupe : environ 38 foyers déclarant en ligne de plus (entre 12 et 60).'
	);
});

it('agrees with one, and says when chance may explain it', () => {
	const one = { ...gap, count: 1, lower: 0, upper: 3, isClear: false };
	expect(plain(gapInPeopleSentence(one, words))).toBe(
		'Rejoindre la médiane du groupe : environ 1 foyer déclarant en ligne de plus (entre 0 et 3). L’écart peut aussi tenir au hasard.'
	);
});

it('is of fewer when low is better, and names the other value of the group', () => {
	const fewer = { ...gap, side: 'fewer', count: 1_200, lower: 1_200, upper: 1_200 } as const;
	expect(
		plain(
			gapInPeopleSentence(fewer, { noun: 'ménages sans accès à internet', measure: 'aggregate' })
		)
	).toBe(
		'Rejoindre la valeur d’ensemble du groupe : environ 1 200 ménages sans accès à internet de moins.'
	);
});

it('does without the noun', () => {
	expect(plain(gapInPeopleSentence(gap, { ...words, noun: null }))).toContain('38 unités de plus');
});
