import { describe, expect, it } from 'vitest';
import { defaultWeights, type LikenessReason } from '../domain/likeness.ts';
import {
	changedWeights,
	neighbourhoodSentence,
	reasonLabel,
	reasonShare,
	reasonSize,
	totalLabel,
	weightLabel
} from './likeness.ts';

function plain(text: string | null): string | null {
	return text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
}

const size = { units: 0.31, weight: 1, share: 0.384 };

describe('a term in words', () => {
	const cases: [LikenessReason, string][] = [
		[{ term: 'population', ratio: 1.118, ...size }, '12 % d’habitants en plus'],
		[{ term: 'population', ratio: 0.7, ...size }, '30 % d’habitants en moins'],
		[{ term: 'population', ratio: 1.004, ...size }, 'autant d’habitants'],
		[{ term: 'population', ratio: 2, ...size }, 'deux fois plus d’habitants'],
		[{ term: 'population', ratio: 0.5, ...size }, 'deux fois moins d’habitants'],
		[{ term: 'density', ratio: 1.5, ...size }, '50 % de densité en plus'],
		[{ term: 'density', ratio: 2, ...size }, 'deux fois plus dense'],
		[{ term: 'density', ratio: null, ...size }, 'densité inconnue'],
		[{ term: 'growth', difference: 0.2, ...size }, 'croissance : 0,2 point de plus par an'],
		[{ term: 'growth', difference: -2.5, ...size }, 'croissance : 2,5 points de moins par an'],
		[{ term: 'growth', difference: -0.04, ...size }, 'même croissance'],
		[{ term: 'growth', difference: null, ...size }, 'croissance : non comparée'],
		[{ term: 'distance', km: 43.4, ...size }, 'à 43 km'],
		[{ term: 'distance', km: 0.4, ...size }, 'à moins de 1 km'],
		[{ term: 'distance', km: null, ...size }, 'distance inconnue'],
		[{ term: 'epciType', own: 'CC', other: 'CC', ...size }, 'même type d’intercommunalité'],
		[{ term: 'epciType', own: null, other: null, ...size }, 'sans intercommunalité, elle aussi'],
		[{ term: 'epciType', own: 'CC', other: null, ...size }, 'sans intercommunalité'],
		[
			{ term: 'epciType', own: 'CC', other: 'CA', ...size },
			'autre type d’intercommunalité : communauté d’agglomération'
		]
	];
	it.each(cases)('%o', (reason, words) => {
		expect(plain(reasonLabel(reason))).toBe(words);
	});

	it('has a size and a share, or says that it is not counted', () => {
		const reason: LikenessReason = { term: 'distance', km: 31, ...size };
		expect(plain(reasonSize(reason))).toBe('0,31 unité');
		expect(plain(reasonShare(reason))).toBe('38 % de l’écart');
		expect(reasonSize({ ...reason, weight: 0 })).toBe('non compté');
		expect(reasonSize({ ...reason, units: null })).toBe('non mesuré');
		expect(reasonShare({ ...reason, weight: 0 })).toBe('aucune');
		expect(plain(totalLabel(2.104))).toBe('écart total : 2,10 unités');
	});
});

it('says what each weight of the slider does', () => {
	expect([0, 0.5, 1, 2, 3].map(weightLabel)).toEqual([
		'non compté',
		'compte à moitié',
		'compte normalement',
		'compte double',
		'compte triple'
	]);
	expect(changedWeights(defaultWeights, defaultWeights)).toBeNull();
	expect(
		plain(changedWeights({ ...defaultWeights, population: 2, density: 0 }, defaultWeights))
	).toBe('Poids changés : population (compte double), densité (non compté).');
});

it('tells a commune that it is atypical, and only then', () => {
	expect(neighbourhoodSentence({ kind: 'unmeasured' })).toBeNull();
	expect(neighbourhoodSentence({ kind: 'usual', distance: 1, threshold: 1.8 })).toBeNull();
	expect(
		plain(neighbourhoodSentence({ kind: 'atypical', distance: 2.3, threshold: 1.778 }))
	).toContain(
		'Commune atypique : la vingtième commune la plus proche est à 2,30 unités d’elle, quand 95 % des communes en ont vingt à moins de 1,78.'
	);
	expect(neighbourhoodSentence({ kind: 'atypical', distance: null, threshold: 1.8 })).toContain(
		'moins de vingt communes'
	);
});
