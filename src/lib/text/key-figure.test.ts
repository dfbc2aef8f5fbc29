import { describe, expect, it } from 'vitest';
import type { GroupSummary } from '../domain/published.ts';
import {
	categoriesKeyFigure,
	communesKeyFigure,
	nationalKeyFigure,
	spokenValue
} from './key-figure.ts';

const summary: GroupSummary = {
	n: 31_593,
	size: 33_896,
	p10: 76,
	q1: 80.5,
	median: 85.05,
	q3: 88.2,
	p90: 90,
	aggregate: 86.08,
	numerator: 1,
	denominator: 2
};
const percent = { unit: 'percent', decimals: 1 } as const;
const count = { unit: 'count', decimals: 0 } as const;
/** No-break spaces of every width read as ordinary ones. */
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;

describe('the key figure', () => {
	it('of communes with counts is the whole, with where half of them are', () => {
		expect(plain(communesKeyFigure(summary, '2025', { ...percent, isWhole: true }))).toBe(
			'86,1 % en 2025 pour l’ensemble des communes de moins de 10 000 habitants ; la moitié d’entre elles sont entre 80,5 % et 88,2 %.'
		);
	});

	it('of communes without counts is the median', () => {
		const text = communesKeyFigure(summary, '2024-T3', {
			unit: 'days',
			decimals: 1,
			isWhole: false
		});
		expect(plain(text)).toMatch(/^85,1 jours au 3e trimestre 2024 pour la médiane/);
	});

	it('is not given for too few communes', () => {
		const few = { ...summary, median: null, q1: null, q3: null, aggregate: null };
		expect(communesKeyFigure(few, '2025', { ...percent, isWhole: true })).toBeNull();
	});

	it('of a national series says where it came from', () => {
		const [first, last] = [
			{ period: '2002', value: 119_000 },
			{ period: '2021', value: 34_500_000 }
		] as const;
		expect(plain(nationalKeyFigure(first, last, { ...count, breaks: 0 }))).toBe(
			'34,5 millions en 2021, contre 119 000 en 2002.'
		);
		expect(plain(nationalKeyFigure(null, last, { ...count, breaks: 0 }))).toBe(
			'34,5 millions en 2021.'
		);
	});

	it('across a break is no change', () => {
		const text = nationalKeyFigure(
			{ period: '2014', value: 36 },
			{ period: '2020', value: 72 },
			{ ...percent, breaks: 2 }
		);
		expect(plain(text)).toBe(
			'72 % en 2020 ; 36 % en 2014. Entre les deux, 2 ruptures de série : leur écart n’est pas une évolution.'
		);
	});

	it('of categories is their span, or their one value', () => {
		expect(plain(categoriesKeyFigure([68, 100, 90], '2016', percent))).toBe(
			'De 68 % à 100 % selon la catégorie (3 catégories chiffrées, 2016).'
		);
		expect(plain(categoriesKeyFigure([50, 50], '2016', percent))).toBe(
			'50 % dans les 2 catégories chiffrées (2016).'
		);
		expect(categoriesKeyFigure([], '2016', percent)).toBeNull();
	});
});

it('speaks of millions, and of a decimal only when there is one', () => {
	expect(plain(spokenValue(40.2, percent))).toBe('40,2 %');
	expect(plain(spokenValue(36, percent))).toBe('36 %');
	expect(plain(spokenValue(659_011, count))).toBe('659 011');
});
