import { describe, expect, it } from 'vitest';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import { communeHeadlineRule } from './commune-headline-rule.ts';
import { communeHeadlineSentence } from './commune-headline.ts';

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function said(fact: CommuneHeadline, name = 'Bain-de-Bretagne'): string {
	const format = { unit: 'percent', decimals: 1 } as const;
	return plain(communeHeadlineSentence(fact, { name, ofGroup: 'des 87 communes', format }));
}

const balance = {
	kind: 'balance',
	judged: 7,
	good: 1,
	bad: 2,
	periods: ['2024', '2025'],
	n: { least: 80, most: 87 },
	lines: [],
	isSimulated: false
} as const;

describe('how a commune stands', () => {
	it('counts each side, then the others', () => {
		expect(said(balance)).toBe(
			'À Bain-de-Bretagne, sur 7 indicateurs jugés, 1 est nettement du bon côté de l’ensemble des 87 communes et de leur médiane, 2 du mauvais côté ; les 4 autres ne s’en écartent pas nettement.'
		);
		expect(said({ ...balance, good: 0, bad: 6 })).toBe(
			'À Bain-de-Bretagne, sur 7 indicateurs jugés, aucun n’est nettement du bon côté de l’ensemble des 87 communes et de leur médiane, 6 du mauvais côté ; le dernier ne s’en écarte pas nettement.'
		);
		expect(said({ ...balance, good: 7, bad: 0, isSimulated: true })).toBe(
			'À Bain-de-Bretagne, sur 7 indicateurs jugés, 7 sont nettement du bon côté de l’ensemble des 87 communes et de leur médiane, aucun du mauvais côté (chiffres simulés).'
		);
	});

	it('is said otherwise when nothing stands out, or of a single indicator', () => {
		expect(said({ ...balance, good: 0, bad: 0 })).toBe(
			'À Bain-de-Bretagne, aucun des 7 indicateurs jugés ne s’écarte nettement de l’ensemble des 87 communes et de leur médiane.'
		);
		expect(said({ ...balance, judged: 1, good: 0, bad: 0 })).toContain(
			'le seul indicateur jugé ne'
		);
		expect(said({ ...balance, judged: 1, good: 0, bad: 1 })).toContain(
			'le seul indicateur jugé est nettement du mauvais côté'
		);
	});

	it.each([
		['Le Mans', 'Au Mans, '],
		['Les Eyzies', 'Aux Eyzies, '],
		["L'Haÿ-les-Roses", 'À L’Haÿ-les-Roses, '],
		['La Rochelle', 'À La Rochelle, '],
		['Y', 'À Y, '],
		['Bors (Canton de Tude-et-Lavalette)', 'À Bors (Canton de Tude-et-Lavalette), ']
	])('opens with the place: %s', (name, opening) => {
		expect(said(balance, name).startsWith(opening)).toBe(true);
	});

	it('says why nothing is judged', () => {
		const none = { kind: 'unjudged', known: 1, among: 17, lines: [] } as const;
		expect(said({ ...none, reason: 'few' })).toBe(
			'À Bain-de-Bretagne, aucun indicateur ne peut être jugé : il y faut des effectifs, et dix communes du groupe ayant une valeur.'
		);
		expect(said({ ...none, reason: 'no-value' })).toBe(
			'À Bain-de-Bretagne, aucun indicateur ne peut être jugé : la commune n’y a pas de valeur.'
		);
	});

	it('says what is lacking, each cause agreeing with its number', () => {
		const lacking = { kind: 'lacking', among: 17, lines: [], isSimulated: false } as const;
		const each = (count: number) =>
			(['secret', 'non-collecte', 'non-concerne', 'no-direction', 'no-counts', 'few'] as const).map(
				(cause) => ({ cause, count })
			);
		expect(said({ ...lacking, causes: each(1) })).toBe(
			'Sur 17 indicateurs de la fiche, 1 est couvert par le secret, 1 n’y a pas été collecté, 1 ne concerne pas la commune, 1 n’a ni bon ni mauvais sens, 1 a une valeur sans effectifs et 1 se compare à trop peu de communes.'
		);
		expect(said({ ...lacking, causes: each(2).slice(0, 3), isSimulated: true })).toBe(
			'Sur 17 indicateurs de la fiche, 2 sont couverts par le secret, 2 n’y ont pas été collectés et 2 ne concernent pas la commune (chiffres simulés).'
		);
	});
});

describe('the clearest points', () => {
	const gap = {
		kind: 'gap',
		indicator: 'fibre-raccordable',
		label: 'Locaux raccordables à la fibre',
		noun: 'locaux raccordables',
		unit: 'percent',
		period: '2025',
		value: 85.5,
		groupValue: 95.3,
		n: 80,
		size: 87,
		people: { side: 'more', count: 578, lower: 530, upper: 629 },
		isSimulated: true
	} as const;

	it.each([
		['Le Mans', 'du Mans'],
		['Les Eyzies', 'des Eyzies'],
		["L'Haÿ-les-Roses", 'de L’Haÿ-les-Roses'],
		['Y', 'd’Y']
	])('are those of %s, in people', (name, of) => {
		expect(said(gap, name)).toBe(
			`Écart le plus net ${of} : « Locaux raccordables à la fibre », 85,5 % en 2025, contre 95,3 % pour l’ensemble du groupe ; rejoindre la médiane demanderait environ 578 locaux raccordables de plus, entre 530 et 629 (chiffres simulés).`
		);
	});

	it('do without people, and agree with one', () => {
		expect(said({ ...gap, kind: 'strength', people: null, isSimulated: false })).toBe(
			'Point fort le plus net de Bain-de-Bretagne : « Locaux raccordables à la fibre », 85,5 % en 2025, contre 95,3 % pour l’ensemble du groupe.'
		);
		const one = { side: 'fewer', count: 1, lower: 1, upper: 1 } as const;
		expect(said({ ...gap, people: one })).toContain(
			'environ 1 local raccordable de moins (chiffres'
		);
	});
});

describe('how a commune has moved', () => {
	const trends = {
		kind: 'trends',
		better: 5,
		worse: 0,
		unclear: 1,
		unjudged: 4,
		years: { from: '2021', to: '2025' },
		lines: [],
		isSimulated: false
	} as const;

	it('counts what is clear, what is not, and none', () => {
		expect(said(trends)).toBe(
			'Entre 2021 et 2025, sur 6 indicateurs dont l’évolution peut être jugée, 5 se sont nettement améliorés, aucun ne s’est nettement dégradé, 1 n’a pas d’évolution nette.'
		);
		expect(said({ ...trends, better: 1, worse: 2, unclear: 0, years: null })).toBe(
			'Sur les cinq dernières années de chaque série, sur 3 indicateurs dont l’évolution peut être jugée, 1 s’est nettement amélioré, 2 se sont nettement dégradés.'
		);
	});

	it('has its rule, its years and its numbers beside it, as each fact has', () => {
		expect(plain(communeHeadlineRule(trends).sample)).toBe(
			'Entre 2021 et 2025 ; 4 indicateurs non jugés.'
		);
		expect(plain(communeHeadlineRule(balance).sample)).toBe(
			'2024 et 2025, la dernière année de chaque indicateur ; de 80 à 87 communes du groupe avec une valeur.'
		);
		expect(plain(communeHeadlineRule(balance).rule)).toContain('99,8 %');
	});
});

describe('a jump of rank', () => {
	const jump = {
		kind: 'jump',
		indicator: 'fibre-raccordable',
		label: 'Locaux raccordables à la fibre',
		direction: 'higher',
		isSimulated: true,
		jump: {
			n: 25,
			from: { period: '2017', rank: 12, best: 6, worst: 20 },
			to: { period: '2025', rank: 1, best: 1, worst: 1 }
		}
	} as const;

	it('is said with both places, and the places that chance leaves under it', () => {
		expect(said(jump, 'Les Eyzies')).toBe(
			'Entre 2017 et 2025, pour « Locaux raccordables à la fibre », le rang des Eyzies va de la 12e à la 1re place sur 25 communes de même taille du département, plus que le hasard ne l’explique (chiffres simulés).'
		);
		const { rule, sample } = communeHeadlineRule(jump);
		expect(plain(sample)).toBe(
			'Places possibles : de la 6e à la 20e en 2017, la 1re en 2025 ; 25 communes classées.'
		);
		expect(plain(rule)).toContain('99,8 %');
	});
});
