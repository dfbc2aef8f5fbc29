import { describe, expect, it } from 'vitest';
import type { PeerPlace } from './peers.ts';
import { defaultPeersSentence, type DefaultPeersFacts } from './default-peers.ts';

const quetigny: PeerPlace = { departement: '21', region: '27', epci: null, strate: 6 };
const nearest: DefaultPeersFacts = {
	kind: 'departement-nearest',
	size: 20,
	populations: { from: 4_512, to: 9_870 },
	ofStrate: 4,
	ofDepartement: 690,
	isEnough: true
};

/** Plain spaces instead of the no-break ones, which other tests check. */
function sentence(name: string, place: PeerPlace, facts: Partial<DefaultPeersFacts>) {
	return defaultPeersSentence(name, place, { ...nearest, ...facts })?.replaceAll(/\s/g, ' ');
}

describe('why the default group is not the strate of the departement', () => {
	it('is not said when it is', () => {
		expect(sentence('Bain', quetigny, { kind: 'departement-strate' })).toBeUndefined();
	});

	it('is not said of a commune outside the field, nor of one that has nobody around', () => {
		const few = { kind: 'departement-strate', isEnough: false } as const;
		expect(sentence('Dijon', { ...quetigny, strate: 7 }, few)).toBeUndefined();
		expect(sentence('Bain', quetigny, { ...few, size: 0 })).toBeUndefined();
	});

	it('gives the count of the strate, then the nearest and their populations', () => {
		expect(sentence('Quetigny', quetigny, {})).toBe(
			'À part Quetigny, la Côte-d’Or compte 4 communes de 7 500 à 9 999 habitants : trop peu pour comparer. La fiche compare donc aux 20 communes de la Côte-d’Or les plus proches en population, de 4 512 à 9 870 habitants.'
		);
	});

	it('agrees with a departement in the plural, with one commune and with none', () => {
		const landes = { ...quetigny, departement: '40' };
		expect(sentence('Dax', landes, { ofStrate: 2 })).toMatch(
			/^À part Dax, les Landes comptent 2 communes de 7 500/
		);
		expect(sentence('Dax', landes, { ofStrate: 1 })).toMatch(
			/^À part Dax, les Landes ne comptent qu’une commune de .* : trop peu pour comparer\./
		);
		expect(sentence('Dax', landes, { ofStrate: 0 })).toMatch(
			/^À part Dax, les Landes ne comptent aucune commune de 7 500 à 9 999 habitants\. La fiche/
		);
	});

	it('speaks of all the others when they are fewer than twenty', () => {
		const guadeloupe = { ...quetigny, departement: '971', region: '01', strate: 5 } as const;
		expect(sentence("L'Anse", guadeloupe, { size: 18, ofDepartement: 18, ofStrate: 2 })).toBe(
			'À part L’Anse, la Guadeloupe compte 2 communes de 5 000 à 7 499 habitants : trop peu pour comparer. La fiche compare donc aux 18 autres communes de moins de 10 000 habitants de la Guadeloupe.'
		);
	});

	it('says that it is still few when there is nothing larger', () => {
		const mayotte = { ...quetigny, departement: '976', region: '06', strate: 4 } as const;
		const facts = { size: 6, ofDepartement: 6, ofStrate: 3, isEnough: false };
		expect(sentence('Acoua', mayotte, facts)).toBe(
			'À part Acoua, Mayotte compte 6 communes de moins de 10 000 habitants : trop peu pour comparer. Faute d’un plus grand groupe, la fiche compare tout de même aux 6 autres communes de moins de 10 000 habitants de Mayotte.'
		);
		const reunion = { ...mayotte, departement: '974', region: '04' };
		expect(sentence('Salazie', reunion, { ...facts, kind: 'departement-strate' })).toMatch(
			/compare tout de même aux 6 communes de 3 500 à 4 999 habitants de La Réunion\.$/
		);
		expect(sentence('Acoua', mayotte, { ...facts, size: 1, ofDepartement: 1 })).toMatch(
			/à la seule autre commune de moins de 10 000 habitants de Mayotte/
		);
	});

	it('gives the count of the field when the group is of the région', () => {
		const rungis = { ...quetigny, departement: '94', region: '11', strate: 5 } as const;
		const facts = { ofStrate: 1, ofDepartement: 6 };
		expect(sentence('Rungis', rungis, { ...facts, kind: 'region-strate', size: 72 })).toBe(
			'À part Rungis, le Val-de-Marne compte 6 communes de moins de 10 000 habitants : trop peu pour comparer. La fiche compare donc aux 72 communes de 5 000 à 7 499 habitants d’Île-de-France.'
		);
		expect(sentence('Rungis', rungis, { ...facts, kind: 'region', size: 1_100 })).toMatch(
			/aux 1 100 communes de moins de 10 000 habitants d’Île-de-France\.$/
		);
	});
});
