import { expect, it } from 'vitest';
import { coverageSentence, expectedNoun } from './coverage.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const whole = { period: '2025', present: 31_593, expected: 33_896 };

it('says what is there, and why the rest is not', () => {
	const coverage = { ...whole, secret: 153, notCollected: 1_238, notApplicable: 75 };
	expect(plain(coverageSentence(coverage, 'commune'))).toBe(
		'En 2025, 31 593 sur 33 896 communes de moins de 10 000 habitants ont une valeur ; absences : secret statistique (153), non collecté (2 075) et non concerné (75).'
	);
});

it('says nothing of absences when there are none', () => {
	const coverage = {
		period: '2024-T3',
		present: 1,
		expected: 1,
		secret: 0,
		notCollected: 0,
		notApplicable: 0
	};
	expect(plain(coverageSentence(coverage, 'france'))).toBe(
		'Au 3e trimestre 2024, 1 sur 1 valeur nationale a une valeur.'
	);
});

it('names what is counted', () => {
	expect(expectedNoun('departement')).toBe('départements');
});
