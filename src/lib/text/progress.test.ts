import { describe, expect, it } from 'vitest';
import type { ProgressLikeMine } from '../domain/progress.ts';
import {
	aheadSentence,
	progressSentence,
	progressWords,
	sparklineLabel,
	startSentence
} from './progress.ts';

function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const format = { unit: 'percent', decimals: 1 } as const;
const own = { first: 40, last: 50, difference: 10, lower: 5.6, upper: 14.3, isClear: true };
const told: Extract<ProgressLikeMine, { kind: 'told' }> = {
	kind: 'told',
	from: '2019',
	to: '2024',
	isCut: false,
	own,
	considered: 20,
	counted: 18,
	started: 12,
	cases: [
		{ ...own, code: '01001', name: 'Y', departement: '01', order: 'ahead', points: [] },
		{ ...own, code: '01002', name: 'Z', departement: '01', order: 'ahead', points: [] }
	]
};

describe('what changed', () => {
	it('is said with both ends and its interval', () => {
		expect(plain(progressSentence(own, told, format))).toBe(
			'De 40,0 % en 2019 à 50,0 % en 2024 : 10,0 points de plus (entre 5,6 et 14,3).'
		);
	});

	it('keeps the lesser size first when the value went down', () => {
		const down = { ...own, last: 30, difference: -10, lower: -14.3, upper: -5.6 };
		expect(plain(progressSentence(down, told, format))).toContain(
			'10,0 points de moins (entre 5,6 et 14,3)'
		);
	});

	it('is stable when it rounds to nothing', () => {
		const flat = { ...own, last: 40.04, difference: 0.04, lower: -3, upper: 3 };
		expect(plain(progressSentence(flat, told, format))).toBe(
			'De 40,0 % en 2019 à 40,0 % en 2024 : stable.'
		);
	});
});

describe('who is compared', () => {
	it('is counted, those without a value too', () => {
		expect(plain(startSentence(told, format))).toBe(
			'Parmi 20 communes du groupe, 12 communes partaient de votre niveau en 2019, soit 40,0 %, aux intervalles près (2 autres sans valeur aux deux dates). Voici celles qui ont le plus progressé jusqu’en 2024.'
		);
	});

	it('agrees with one', () => {
		const [first] = told.cases;
		if (!first) throw new Error('no case');
		const one = { ...told, counted: 20, started: 1, cases: [first], isCut: true };
		expect(plain(startSentence(one, format))).toBe(
			'Parmi 20 communes du groupe, 1 commune partait de votre niveau en 2019, soit 40,0 %, aux intervalles près. Voici celle qui a le plus progressé jusqu’en 2024. La série est lue depuis sa dernière rupture.'
		);
		expect(startSentence({ ...told, cases: [] }, format)).toContain(progressWords.none);
	});
});

it('describes a sparkline by its ends', () => {
	const points = [
		{ period: '2018', value: null },
		{ period: '2019', value: 40 },
		{ period: '2024', value: 50 }
	];
	expect(plain(sparklineLabel(points, format))).toBe('De 40,0 % (2019) à 50,0 % (2024)');
	expect(sparklineLabel([], format)).toBe('aucune valeur');
});

it('sums up the order, none ahead included', () => {
	expect(plain(aheadSentence(told.cases))).toBe(
		'2 communes de la liste ont progressé plus que la vôtre, même en tenant compte du choix parmi plusieurs (limite à 99,8 %).'
	);
	expect(aheadSentence([{ order: 'not-separable' }])).toContain('Aucune n’a progressé plus');
});
