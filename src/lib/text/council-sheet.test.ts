import { describe, expect, it } from 'vitest';
import {
	chosenSentence,
	councilTitle,
	councilWords,
	leadInPeopleSentence,
	pageOf,
	shortPosition,
	shortTrend
} from './council-sheet.ts';

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

it.each([
	['Rennes', 'de Rennes'],
	['Le Mans', 'du Mans'],
	['Les Eyzies', 'des Eyzies'],
	["L'Haÿ-les-Roses", 'de L’Haÿ-les-Roses'],
	['Y', 'd’Y'],
	['Bors (Canton de Tude-et-Lavalette)', 'de Bors (Canton de Tude-et-Lavalette)']
])('is the sheet of the council of %s', (name, of) => {
	expect(councilTitle(name)).toBe(`Fiche du conseil municipal ${of}`);
	expect(pageOf(1, 2)).toBe('Page 1 sur 2');
});

describe('how many points were found', () => {
	const sentence = (side: 'strengths' | 'gaps', shown: number, judged: number) =>
		plain(chosenSentence({ side, shown, judged, known: 7 }));

	it('says that there are fewer than three, and that nothing takes their place', () => {
		expect(sentence('strengths', 0, 7)).toBe(
			'Aucun, sur 7 indicateurs jugés, n’est nettement du bon côté du groupe et de sa médiane. Rien n’est mis ici à la place.'
		);
		expect(sentence('gaps', 1, 1)).toBe(
			'Un seul, sur 1 indicateur jugé, est nettement du mauvais côté du groupe et de sa médiane.'
		);
		expect(sentence('gaps', 2, 7)).toBe(
			'Deux seulement, sur 7 indicateurs jugés, sont nettement du mauvais côté du groupe et de sa médiane.'
		);
		expect(sentence('strengths', 3, 7)).toBe('Les trois plus nets, sur 7 indicateurs jugés.');
	});

	it('tells none found from none that could be judged', () => {
		expect(sentence('gaps', 0, 0)).toContain('n’a assez d’effectifs');
		expect(chosenSentence({ side: 'gaps', shown: 0, judged: 0, known: 0 })).toBe(
			'La commune n’a de valeur pour aucun indicateur à juger.'
		);
	});
});

describe('a lead in people', () => {
	const lead = { side: 'fewer', count: 38, lower: 12, upper: 60, isClear: true } as const;

	it('is what there would be less of at the median', () => {
		expect(plain(leadInPeopleSentence(lead, 'foyers déclarant en ligne'))).toBe(
			'À la médiane du groupe, la commune compterait environ 38 foyers déclarant en ligne de moins (entre 12 et 60).'
		);
	});

	it('agrees with one, is of more when low is better, and owns to chance', () => {
		const one = { side: 'more', count: 1, lower: 0, upper: 3, isClear: false } as const;
		expect(plain(leadInPeopleSentence(one, 'ménages sans accès à internet'))).toBe(
			'À la médiane du groupe, la commune compterait environ 1 ménage sans accès à internet de plus (entre 0 et 3). L’avance peut aussi tenir au hasard.'
		);
		expect(plain(leadInPeopleSentence(lead, null))).toContain('38 unités de moins');
	});
});

it('says by what rule, and that extremes exaggerate', () => {
	expect(plain(councilWords.rule)).toContain('99,8 %');
	expect(plain(councilWords.rule)).toContain('dix communes');
	expect(councilWords.exaggerates).toContain('Retenir les extrêmes exagère');
});

it('is short in a cell', () => {
	expect(shortPosition('middle-half')).toBe('moitié centrale');
	expect(shortTrend('unclear')).toBe('pas nette');
});
