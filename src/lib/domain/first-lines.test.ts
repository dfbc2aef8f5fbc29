import { expect, it } from 'vitest';
import { firstLines } from './first-lines.ts';

const one = (
	id: string,
	theme: 'impots' | 'etat-civil' | 'contexte',
	maille = 'commune' as const
) => ({
	id,
	theme,
	maille
});

it('takes the first two by theme, then by catalogue, of the communes alone', () => {
	const indicators = [
		one('population', 'contexte'),
		one('actes', 'etat-civil'),
		{ id: 'national', theme: 'impots', maille: 'france' } as const,
		one('declaration', 'impots'),
		one('paiement', 'impots')
	];
	expect(firstLines(indicators)).toEqual(['declaration', 'paiement']);
	expect(firstLines(indicators.slice(0, 2))).toEqual(['actes', 'population']);
});
