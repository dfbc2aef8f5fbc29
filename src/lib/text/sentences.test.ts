import { describe, expect, it } from 'vitest';
import type { CommuneMatch } from '../domain/commune-match.ts';
import { addressProblemSentence } from './address-problem.ts';
import { communeProblemWords, outsideFieldSentence } from './commune-problem.ts';
import { comparisonSentence } from './comparison.ts';
import { notOpenSentence } from './edition.ts';
import { formatBytes, loadingSentence } from './engine.ts';
import { failureWords } from './failure.ts';
import { ratioLabel } from './indicator.ts';
import { ofPeerGroup, peerGroup, peerLabel, toPeerGroup, type PeerPlace } from './peers.ts';
import { matchLabel, populationLabel, reasonLabel, resultsSentence } from './search.ts';
import { shownSentence, sortedSentence } from './table.ts';
import { changeSentence, trendLabel } from './trend.ts';
import { verdictSentence, verdictTone, verdictWord } from './verdict.ts';

/** Plain spaces instead of the no-break ones, which other tests check. */
function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

const place: PeerPlace = {
	departement: '35',
	region: '53',
	epci: "Couesnon Marches de l'Est",
	strate: 1
};

describe('groups of communes', () => {
	it.each([
		['departement-strate', 'les 87 communes de 500 à 999 habitants d’Ille-et-Vilaine'],
		['departement-nearest', 'les 87 communes d’Ille-et-Vilaine les plus proches en population'],
		['departement', 'les 87 communes de moins de 10 000 habitants d’Ille-et-Vilaine'],
		['epci', 'les 87 communes de l’intercommunalité « Couesnon Marches de l’Est »'],
		['region-strate', 'les 87 communes de 500 à 999 habitants de Bretagne'],
		['region', 'les 87 communes de moins de 10 000 habitants de Bretagne'],
		['strate', 'les 87 communes de 500 à 999 habitants'],
		['similar', 'les 87 communes les plus semblables'],
		['all', 'les 87 communes de moins de 10 000 habitants'],
		['named', 'les 87 communes choisies']
	] as const)('names the group %s', (kind, words) => {
		expect(plain(peerGroup(kind, 87, place))).toBe(words);
	});

	it('agrees with one commune, and counts none when the count is unknown', () => {
		expect(peerGroup('named', 1, place)).toBe('la commune choisie');
		expect(ofPeerGroup('named', 1, place)).toBe('de la commune choisie');
		expect(plain(ofPeerGroup('strate', 87, place))).toBe('des 87 communes de 500 à 999 habitants');
		expect(ofPeerGroup('departement-nearest', 1, place)).toBe(
			'de la commune d’Ille-et-Vilaine la plus proche en population'
		);
		expect(plain(toPeerGroup('strate', 87, place))).toBe('aux 87 communes de 500 à 999 habitants');
		expect(toPeerGroup('named', 1, place)).toBe('à la commune choisie');
		expect(peerGroup('strate', null, place)).toBe('les communes de 500 à 999 habitants');
	});

	it('does not speak of the field for a commune outside it', () => {
		expect(plain(peerGroup('departement-strate', 4, { ...place, strate: 7 }))).toBe(
			'les 4 communes de 10 000 habitants et plus d’Ille-et-Vilaine'
		);
		expect(plain(peerGroup('departement', 4, { ...place, strate: 7 }))).toBe(
			'les 4 communes d’Ille-et-Vilaine'
		);
		// Except where its neighbours in size would be thought to be as large.
		expect(plain(peerGroup('departement-nearest', 20, { ...place, strate: 7 }))).toBe(
			'les 20 communes de moins de 10 000 habitants d’Ille-et-Vilaine les plus proches en population'
		);
	});

	it('labels the choices', () => {
		expect(peerLabel('departement-strate', place)).toBe('Même taille, en Ille-et-Vilaine');
		expect(peerLabel('region-strate', place)).toBe('Même taille, en Bretagne');
		expect(peerLabel('departement-nearest', place)).toBe(
			'Les plus proches en population, en Ille-et-Vilaine'
		);
		expect(plain(peerLabel('epci', { ...place, epci: null }))).toBe('Même intercommunalité');
	});
});

describe('verdicts', () => {
	it('uses words without judgement when high is neither good nor bad', () => {
		expect(verdictWord({ kind: 'above' }, 'higher')).toBe('au-dessus');
		expect(verdictWord({ kind: 'well-below' }, 'none')).toBe('nettement moins élevé');
		expect(verdictTone({ kind: 'above' }, 'none')).toBeNull();
	});

	it('is good news on the favourable side only', () => {
		expect(verdictTone({ kind: 'above' }, 'higher')).toBe('good');
		expect(verdictTone({ kind: 'above' }, 'lower')).toBe('bad');
		expect(verdictTone({ kind: 'comparable' }, 'higher')).toBeNull();
	});

	it('says why there is none', () => {
		expect(
			plain(verdictSentence({ kind: 'not-comparable', reason: 'small-group' }, 'higher', ''))
		).toBe('Non comparable : moins de cinq communes du groupe ont une valeur.');
	});

	it('says what the difference is compared with', () => {
		expect(plain(verdictSentence({ kind: 'above' }, 'higher', 'des 87 communes choisies'))).toBe(
			'Au-dessus de la valeur des 87 communes choisies, au-delà de la variabilité aléatoire (limite à 95 %).'
		);
	});
});

it('compares a value with its group, n and year included', () => {
	const comparison = {
		commune: 'Le Mans',
		period: '2024',
		unit: 'percent',
		decimals: 1,
		value: 62.4,
		groupValue: 58.1,
		measure: 'median',
		ofGroup: 'des 87 communes choisies',
		n: 85
	} as const;
	expect(plain(comparisonSentence(comparison))).toBe(
		'Au Mans, 62,4 % en 2024, contre 58,1 % pour la médiane des 87 communes choisies (85 communes avec une valeur) : 4,3 points de plus.'
	);
	expect(plain(comparisonSentence({ ...comparison, value: 58.12 }))).toContain(': autant.');
	expect(plain(comparisonSentence({ ...comparison, value: 57.1 }))).toContain(
		'1,0 point de moins.'
	);
});

describe('the search box', () => {
	const match: CommuneMatch = {
		code: '13094',
		name: 'Saint-Étienne-du-Grès',
		departement: '13',
		postcodes: ['13103'],
		population: 2617,
		reason: { kind: 'name' }
	};

	it('tells homonyms apart and says why a commune is there', () => {
		expect(matchLabel(match)).toBe('Saint-Étienne-du-Grès, Bouches-du-Rhône (13)');
		expect(plain(reasonLabel({ kind: 'old-name', name: "L'Ancienne" }, '13094'))).toBe(
			'ancienne commune : L’Ancienne'
		);
		expect(reasonLabel({ kind: 'postcode', postcode: '13103' }, '13094')).toBe('code postal 13103');
		expect(reasonLabel({ kind: 'name' }, '13094')).toBe('');
	});

	it('counts what it found', () => {
		expect(plain(resultsSentence(1, 8, 'y'))).toBe('1 commune trouvée.');
		expect(plain(resultsSentence(8, 8, 'saint'))).toBe('Les 8 premières communes trouvées.');
		expect(plain(resultsSentence(0, 8, 'zz'))).toBe('Aucune commune ne répond à « zz ».');
		expect(populationLabel(0)).toBe('sans habitant');
		expect(populationLabel(null)).toBe('');
	});
});

describe('what went wrong', () => {
	it('always comes with a way out', () => {
		for (const kind of ['offline', 'not-found', 'damaged', 'server', 'engine', 'query'] as const) {
			const { sentence, wayOut } = failureWords(kind);
			expect(sentence).toMatch(/\.$/);
			expect(wayOut).toMatch(/\.$/);
		}
	});

	it('quotes what the address says', () => {
		expect(
			plain(addressProblemSentence({ kind: 'malformed', parameter: 'periode', value: 'hier' }))
		).toBe(
			'Dans l’adresse, la période « hier » n’a pas la forme attendue : il n’en est pas tenu compte.'
		);
	});

	it('leads an old code to the commune of today', () => {
		const { sentence } = communeProblemWords({
			kind: 'old',
			code: '74011',
			name: 'Annecy',
			currentCode: '74010'
		});
		expect(plain(sentence)).toContain('« Annecy » (74010)');
		expect(plain(outsideFieldSentence())).toContain('moins de 10 000 habitants');
	});

	it('names who holds what is not open', () => {
		expect(plain(notOpenSentence('la DGFiP'))).toBe(
			'Donnée non ouverte à la commune. Elle est détenue par : la DGFiP.'
		);
	});
});

it('counts bytes as French systems do', () => {
	expect(plain(formatBytes(1))).toBe('1 octet');
	expect(plain(formatBytes(24_300))).toBe('24 ko');
	expect(plain(loadingSentence(3_200_000, 5_190_000))).toBe('Chargement : 3,2 Mo sur 5,2 Mo.');
	expect(plain(loadingSentence(3_200_000, null))).toBe('Chargement : 3,2 Mo.');
});

it('speaks of change between two dates', () => {
	const unit = { unit: 'percent', decimals: 1 } as const;
	expect(plain(changeSentence(2.3, unit, '2019', '2024'))).toBe('+2,3 points entre 2019 et 2024');
	expect(plain(changeSentence(0.04, unit, '2019', '2024'))).toBe('stable entre 2019 et 2024');
	expect(plain(changeSentence(-2, unit, '2023-T1', '2024-T1'))).toBe(
		'−2,0 points entre le 1er trimestre 2023 et le 1er trimestre 2024'
	);
	expect(trendLabel('unclear')).toBe('pas d’évolution nette');
});

it('says what a table shows', () => {
	expect(plain(shownSentence(12, 333))).toBe('12 lignes sur 333.');
	expect(plain(shownSentence(333, 333))).toBe('333 lignes.');
	expect(plain(sortedSentence('Population', 'descending'))).toBe(
		'Tableau trié par « Population », ordre décroissant.'
	);
	expect(ratioLabel('foyers en ligne', 'foyers')).toBe('foyers en ligne ÷ foyers');
	expect(ratioLabel('foyers', null)).toBeNull();
});
