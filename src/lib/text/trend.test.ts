import { expect, it } from 'vitest';
import { trendLegend, trendSentence } from './trend.ts';

const format = { unit: 'percent', decimals: 1 } as const;
const years = { from: '2020', to: '2024' };

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

it('gives the slope of a clear trend, and none otherwise', () => {
	expect(plain(trendSentence({ kind: 'up', slope: 2.34, ...years }, format))).toBe(
		'En hausse de 2,3 points par an entre 2020 et 2024.'
	);
	expect(plain(trendSentence({ kind: 'down', slope: -0.04, ...years }, format))).toBe(
		'En baisse de 0,04 point par an entre 2020 et 2024.'
	);
	expect(trendSentence({ kind: 'unclear', slope: 2, ...years }, format)).toBe(
		'Pas d’évolution nette entre 2020 et 2024.'
	);
	expect(plain(trendSentence({ kind: 'broken' }, format))).toBe(
		'Rupture de série : évolution non jugée.'
	);
});

it('explains the test in sentences, with the spaces of French', () => {
	expect(trendLegend.sentences).toHaveLength(3);
	for (const sentence of trendLegend.sentences) expect(sentence).not.toMatch(/ [:;?!%»]|« /);
});
