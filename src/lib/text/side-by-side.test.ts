import { describe, expect, it } from 'vitest';
import {
	outsideFieldNames,
	overlapSentence,
	sideBySideSample,
	sideBySideTitle
} from './side-by-side.ts';

/** Plain spaces instead of the no-break ones, which other tests check. */
function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('which differences may be chance', () => {
	const compared = { kind: 'compared', hasApart: false, uncounted: [] } as const;

	it('names the communes that cannot be told apart', () => {
		expect(plain(overlapSentence({ ...compared, together: [["L'Haÿ", 'Vitré', 'Eu']] }))).toBe(
			'Non départageables : L’Haÿ, Vitré et Eu (leurs intervalles à 95 % se recouvrent).'
		);
	});

	it('separates groups, and says that the other differences are more than chance', () => {
		const together = [
			['A', 'B'],
			['B', 'C']
		];
		expect(plain(overlapSentence({ ...compared, together, hasApart: true }))).toBe(
			'Non départageables : A et B ; B et C (leurs intervalles à 95 % se recouvrent). Les autres écarts dépassent la variabilité aléatoire.'
		);
	});

	it('says when all are apart, when some have no counts, and when nothing can be said', () => {
		expect(overlapSentence({ ...compared, together: [], hasApart: true })).toContain(
			'Toutes départageables'
		);
		expect(plain(overlapSentence({ ...compared, together: [], uncounted: ['Eu'] }))).toContain(
			'Sans effectifs, donc sans intervalle : Eu.'
		);
		expect(overlapSentence({ kind: 'no-counts' })).toContain('hasard');
		expect(overlapSentence({ kind: 'too-few' })).toContain('rien à comparer');
	});
});

it('names the communes outside the field, and agrees with their number', () => {
	expect(outsideFieldNames([])).toBe('');
	expect(plain(outsideFieldNames(['Rennes']))).toContain(
		'Rennes compte 10 000 habitants ou plus : elle est hors du champ'
	);
	expect(plain(outsideFieldNames(['Rennes', 'Vitré']))).toContain(
		'Rennes et Vitré comptent 10 000 habitants ou plus : elles sont hors'
	);
});

it('says how many values a figure holds, and how many the median', () => {
	expect(plain(sideBySideSample(2, 3, 31_593))).toBe(
		'2 valeurs sur 3 communes ; médiane de France : 31 593 communes de moins de 10 000 habitants'
	);
	expect(plain(sideBySideSample(1, 1, null))).toBe('1 valeur sur 1 commune');
});

it('titles the page with three names at most', () => {
	expect(sideBySideTitle([])).toBe('Comparer des communes');
	expect(sideBySideTitle(['Eu', 'Vitré', 'Ault'])).toBe('Comparer Eu, Vitré et Ault');
	expect(sideBySideTitle(['Eu', 'Vitré', 'Ault', 'Mers'])).toBe(
		'Comparer Eu, Vitré et 2 autres communes'
	);
});
