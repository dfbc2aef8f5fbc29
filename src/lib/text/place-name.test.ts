import { expect, it } from 'vitest';
import { departementNames } from './departement-names.ts';
import {
	departementLabel,
	departementName,
	inDepartement,
	ofDepartement,
	theDepartement
} from './departement.ts';
import { regionNames } from './region-names.ts';
import { inRegion, ofRegion, regionName, theRegion } from './region.ts';

it.each([
	['01', 'l’Ain', 'de l’Ain', 'dans l’Ain'],
	['22', 'les Côtes-d’Armor', 'des Côtes-d’Armor', 'dans les Côtes-d’Armor'],
	['2A', 'la Corse-du-Sud', 'de la Corse-du-Sud', 'en Corse-du-Sud'],
	['34', 'l’Hérault', 'de l’Hérault', 'dans l’Hérault'],
	['35', 'Ille-et-Vilaine', 'd’Ille-et-Vilaine', 'en Ille-et-Vilaine'],
	['59', 'le Nord', 'du Nord', 'dans le Nord'],
	['75', 'Paris', 'de Paris', 'à Paris'],
	['77', 'Seine-et-Marne', 'de Seine-et-Marne', 'en Seine-et-Marne'],
	['90', 'le Territoire de Belfort', 'du Territoire de Belfort', 'dans le Territoire de Belfort'],
	['972', 'la Martinique', 'de la Martinique', 'en Martinique'],
	['974', 'La Réunion', 'de La Réunion', 'à La Réunion'],
	['976', 'Mayotte', 'de Mayotte', 'à Mayotte'],
	['988', 'la Nouvelle-Calédonie', 'de la Nouvelle-Calédonie', 'en Nouvelle-Calédonie']
])('speaks of departement %s', (code, article, complement, place) => {
	expect(theDepartement(code)).toBe(article);
	expect(ofDepartement(code)).toBe(complement);
	expect(inDepartement(code)).toBe(place);
});

it.each([
	['53', 'Bretagne', 'de Bretagne', 'en Bretagne'],
	['44', 'le Grand Est', 'du Grand Est', 'dans le Grand Est'],
	['11', 'Île-de-France', 'd’Île-de-France', 'en Île-de-France'],
	['52', 'les Pays de la Loire', 'des Pays de la Loire', 'dans les Pays de la Loire'],
	['04', 'La Réunion', 'de La Réunion', 'à La Réunion'],
	['24', 'le Centre-Val de Loire', 'du Centre-Val de Loire', 'en Centre-Val de Loire']
])('speaks of région %s', (code, article, complement, place) => {
	expect(theRegion(code)).toBe(article);
	expect(ofRegion(code)).toBe(complement);
	expect(inRegion(code)).toBe(place);
});

it('knows the 101 departements and 18 régions', () => {
	const departements = Object.keys(departementNames).filter((code) => !/^97[578]|^98/.test(code));
	expect(departements).toHaveLength(101);
	expect(Object.keys(regionNames)).toHaveLength(18);
});

it('says a code it does not know rather than nothing', () => {
	expect(departementName('99')).toBe('99');
	expect(ofDepartement('99')).toBe('du département 99');
	expect(inRegion('99')).toBe('dans la région 99');
});

it('calls a collectivité that is in no région by its own name', () => {
	expect(regionName('975')).toBe('Saint-Pierre-et-Miquelon');
	expect(inRegion('987')).toBe('en Polynésie française');
	expect(ofRegion('988')).toBe('de la Nouvelle-Calédonie');
});

it('tells homonyms apart by departement', () => {
	expect(departementLabel('13')).toBe('Bouches-du-Rhône (13)');
});
