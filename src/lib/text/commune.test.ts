import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atCommune, communeName, ofCommune, thanCommune } from './commune.ts';
import { elides } from './elision.ts';

it.each([
	['Rennes', 'de Rennes', 'à Rennes'],
	['Étampes', 'd’Étampes', 'à Étampes'],
	['Le Mans', 'du Mans', 'au Mans'],
	['Le Havre', 'du Havre', 'au Havre'],
	['Les Eyzies', 'des Eyzies', 'aux Eyzies'],
	['Les Abymes', 'des Abymes', 'aux Abymes'],
	['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
	['La Haye', 'de La Haye', 'à La Haye'],
	["L'Haÿ-les-Roses", 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
	['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
	['Y', 'd’Y', 'à Y'],
	['Yvetot', 'd’Yvetot', 'à Yvetot'],
	['Eu', 'd’Eu', 'à Eu'],
	['Oô', 'd’Oô', 'à Oô'],
	['Œting', 'd’Œting', 'à Œting'],
	['Aÿ-Champagne', 'd’Aÿ-Champagne', 'à Aÿ-Champagne'],
	['Hœnheim', 'de Hœnheim', 'à Hœnheim'],
	['Hodenc-l’Évêque', 'de Hodenc-l’Évêque', 'à Hodenc-l’Évêque'],
	['Hienghène', 'de Hienghène', 'à Hienghène'],
	['Honfleur', 'de Honfleur', 'à Honfleur'],
	['Hyères', 'd’Hyères', 'à Hyères'],
	["Saint-Rémy-l'Honoré", 'de Saint-Rémy-l’Honoré', 'à Saint-Rémy-l’Honoré'],
	['Bors (Canton de Tude-et-Lavalette)', 'de Bors (Canton de Tude-et-Lavalette)', null],
	['Lessac', 'de Lessac', 'à Lessac'],
	['Laas', 'de Laas', 'à Laas'],
	['Aux Marais', 'd’Aux Marais', 'à Aux Marais'],
	['Los Masos', 'de Los Masos', 'à Los Masos']
])('puts « de » and « à » before %s', (name, complement, place) => {
	expect(ofCommune(name)).toBe(complement);
	if (place !== null) expect(atCommune(name)).toBe(place);
});

it('compares with a commune', () => {
	expect(thanCommune('Rennes')).toBe('que Rennes');
	expect(thanCommune('Étampes')).toBe('qu’Étampes');
	expect(thanCommune('Le Mans')).toBe('que Le Mans');
	expect(thanCommune("L'Haÿ-les-Roses")).toBe('que L’Haÿ-les-Roses');
});

it('prints the apostrophe of print', () => {
	expect(communeName("Villeneuve-d'Ascq")).toBe('Villeneuve-d’Ascq');
});

/** A commune of the COG; `typeLiaison` is INSEE's TNCC, 0 « de », 1 « d’ », 2 and more an article. */
interface CogCommune {
	nom: string;
	type: string;
	typeLiaison?: number;
}

it('agrees with INSEE on every commune, namesakes spelt two ways aside', () => {
	const file = new URL(
		'../../../node_modules/@etalab/decoupage-administratif/data/communes.json',
		import.meta.url
	);
	const all: CogCommune[] = JSON.parse(readFileSync(file, 'utf8'));
	const plain = all.filter(
		({ type, typeLiaison }) =>
			type === 'commune-actuelle' && (typeLiaison === 0 || typeLiaison === 1)
	);
	const wrong = plain
		.filter(({ nom, typeLiaison }) => elides(nom) !== (typeLiaison === 1))
		.map(({ nom }) => nom);
	expect(plain.length).toBeGreaterThan(30_000);
	expect([...new Set(wrong)].sort()).toEqual([
		'Halloy',
		'Haraucourt',
		'Hargnies',
		'Hauterive',
		'Hauteroche',
		'Hauteville',
		'Herly',
		'Heuqueville',
		'Homps',
		'Houssay'
	]);
});
