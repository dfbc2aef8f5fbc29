import { describe, expect, it } from 'vitest';
import type { IndicatorHeadline } from '../domain/headline.ts';
import { headlineSentence, type HeadlineIndicator } from './headline.ts';
import { headlineRule } from './headline-rule.ts';

const share: HeadlineIndicator = {
	unit: 'percent',
	decimals: 1,
	isSimulated: false,
	maille: 'commune',
	modalities: { a: "Bourse d'étude", b: 'Douane' }
};

function said(fact: IndicatorHeadline, indicator: Partial<HeadlineIndicator> = {}): string {
	return headlineSentence(fact, { ...share, ...indicator }).replaceAll(/[\u00a0\u202f]/g, ' ');
}

const at = (period: string, value: number, n: number | null = 100) => ({ period, value, n });
const change = (from: number, to: number, after: string | null = null) =>
	({
		kind: 'change',
		measure: 'aggregate',
		from: at('2017', from),
		to: at('2025', to),
		difference: to - from,
		after
	}) as const;

describe('the sentence of a change', () => {
	it('says both values, both years and the difference', () => {
		expect(said(change(25.004, 55.789))).toBe(
			'Entre 2017 et 2025, la valeur d’ensemble des communes de moins de 10 000 habitants est passée de 25,0 % à 55,8 % : +30,8 points.'
		);
	});

	it('subtracts the values that are shown, so that a reader finds the same', () => {
		const index = { unit: 'index', decimals: 0 } as const;
		expect(said({ ...change(39.5, 62), measure: 'median' }, index)).toMatch(
			/est passée de 40 à 62 : \+22\.$/
		);
	});

	it('says that nothing moved, where a series was cut, and that figures are simulated', () => {
		expect(said(change(25.01, 25.02))).toMatch(/est restée à 25,0 %\.$/);
		expect(said(change(20, 21, '2017'))).toMatch(
			/^Entre 2017 et 2025, après la rupture de série de 2017, /
		);
		expect(said(change(20, 21), { isSimulated: true })).toMatch(
			/: \+1,0 point \(chiffres simulés\)\.$/
		);
	});

	it('gives reasons when there is none', () => {
		const none = { kind: 'no-change', breaks: ['2014', '2020'] } as const;
		expect(said({ ...none, reason: 'break' })).toBe(
			'La série est rompue (2014 et 2020) et ne compte pas deux valeurs depuis : aucune évolution n’est donnée.'
		);
		expect(said({ ...none, reason: 'one-period' })).toMatch(/^Une seule période/);
	});

	it('does not repeat the values of a national series', () => {
		const national = { ...change(33, 67), measure: 'own' } as const;
		expect(said(national)).toBe('L’écart entre 2017 et 2025 est de +34,0 points.');
	});
});

it('compares sizes with their own prepositions', () => {
	const sizes = {
		kind: 'sizes',
		measure: 'aggregate',
		period: '2025',
		small: { strate: 0, value: 43.48, n: 100 },
		large: { strate: 6, value: 64.76, n: 50 },
		difference: 21.28
	} as const;
	expect(said(sizes)).toBe(
		'Les communes de moins de 500 habitants sont ensemble à 43,5 %, celles de 7 500 à 9 999 habitants à 64,8 % : 21,3 points d’écart en 2025.'
	);
	expect(said({ ...sizes, measure: 'median', large: { ...sizes.large, value: 43.51 } })).toBe(
		'Les communes de moins de 500 habitants ont pour médiane 43,5 %, celles de 7 500 à 9 999 habitants 43,5 % : aucun écart, à l’arrondi près, en 2025.'
	);
});

it.each([
	['47', 'en Lot-et-Garonne'],
	['01', 'dans l’Ain'],
	['59', 'dans le Nord'],
	['88', 'dans les Vosges'],
	['974', 'à La Réunion'],
	['976', 'à Mayotte'],
	['2A', 'en Corse-du-Sud'],
	['90', 'dans le Territoire de Belfort'],
	['75', 'à Paris']
])('speaks of the departement %s: %s', (code, place) => {
	const fact = {
		kind: 'departements',
		measure: 'median',
		period: '2025-T1',
		lowest: { code, value: 1, n: 30 },
		highest: { code, value: 2, n: 30 },
		among: 90
	} as const;
	expect(said(fact, { unit: 'days' })).toBe(
		`Au 1er trimestre 2025, sur 90 départements comparés, la médiane va de 1,0 jour ${place} à 2,0 jours ${place}.`
	);
});

it('tells a target that is met, missed, or still ahead', () => {
	const target = {
		kind: 'target',
		measure: 'median',
		period: '2025',
		value: 5,
		n: 100,
		target: { period: '2025', value: 6 },
		difference: -1
	} as const;
	const count = { unit: 'count', decimals: 0 } as const;
	expect(said({ ...target, outcome: 'missed' }, count)).toBe(
		'La cible de 2025, 6, n’est pas atteinte : la médiane est de 5 en 2025, soit un écart de 1.'
	);
	expect(said({ ...target, outcome: 'met' }, count)).toBe(
		'La cible de 2025, 6, est atteinte : la médiane est de 5 en 2025.'
	);
	expect(said({ ...target, outcome: 'early' }, count)).toMatch(
		/^La cible de 2025, 6, est encore devant/
	);
});

describe('communes that changed place in their group', () => {
	const end = { best: 1, worst: 9 };
	const jumps = {
		kind: 'jumps',
		isAscending: false,
		from: '2017',
		to: '2025',
		judged: 30_537,
		moved: 4_286,
		clear: 11,
		widest: {
			code: '80485',
			name: 'Ô-de-Selle',
			departement: '80',
			n: 59,
			from: { period: '2017', rank: 1, ...end },
			to: { period: '2025', rank: 57, ...end }
		}
	} as const;

	it('are counted, and the one that went furthest is named with its places', () => {
		expect(said(jumps)).toBe(
			'Entre 2017 et 2025, 11 communes sur 30 537 ont changé de place dans leur groupe bien plus que le hasard ne l’explique ; le plus loin : Ô-de-Selle (Somme), de la 1re à la 57e place sur 59.'
		);
		expect(said({ ...jumps, clear: 1 })).toContain(
			'1 commune sur 30 537 a changé de place dans son groupe bien plus'
		);
	});

	it('are not believed when chance explains them all', () => {
		expect(said({ ...jumps, clear: 0, widest: null })).toBe(
			'Entre 2017 et 2025, 4 286 communes sur 30 537 ont changé de place dans leur groupe d’un quart des places ou plus : pour aucune, le hasard n’est exclu.'
		);
	});

	it('have their rule: who is ranked, what is asked, and of how many', () => {
		const { rule, sample } = headlineRule(jumps);
		expect(rule).toContain('partagé entre toutes les communes regardées');
		expect(sample.replaceAll(/\s/g, ' ')).toBe(
			'2017 et 2025 ; 30 537 communes jugées, dont 4 286 ont changé d’un quart des places ou plus, hasard compris.'
		);
	});
});

it('names categories between guillemets and agrees with their number', () => {
	expect(
		said({
			kind: 'categories',
			period: '2016',
			lowest: { code: 'b', value: 68 },
			highest: { code: 'a', value: 100 },
			among: 2
		})
	).toBe(
		'La valeur la plus élevée : « Bourse d’étude » (100 %) ; la plus faible : « Douane » (68 %).'
	);
	const targets = { kind: 'category-targets', period: '2016', target: 50, among: 6 } as const;
	expect(said({ ...targets, met: 0 })).toBe(
		'Aucune des catégories chiffrées n’atteint la cible de 2016, 50 %.'
	);
	expect(said({ ...targets, met: 1 })).toBe('1 catégorie sur 6 atteint la cible de 2016, 50 %.');
	expect(said({ ...targets, met: 6 })).toBe(
		'6 catégories sur 6 atteignent la cible de 2016, 50 %.'
	);
});

it('tells the rule, the years and the number of communes of a sentence', () => {
	const { rule, sample } = headlineRule(change(20, 30));
	expect(rule).toContain('on part de la première période qui la suit');
	expect(sample.replaceAll('\u00a0', ' ')).toBe('2017 (100 communes) ; 2025 (100 communes).');
});
