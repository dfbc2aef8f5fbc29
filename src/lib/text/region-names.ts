import type { PlaceName } from './place-name.ts';

/**
 * Régions, by code. Articles are those of the code officiel géographique, none where a region is
 * called by its bare name (« de Bretagne », « d’Occitanie »).
 */
export const regionNames: Readonly<Record<string, PlaceName>> = {
	'01': { name: 'Guadeloupe', article: 'la', place: 'en' },
	'02': { name: 'Martinique', article: 'la', place: 'en' },
	'03': { name: 'Guyane', article: 'la', place: 'en' },
	'04': { name: 'La Réunion', article: '', place: 'à' },
	'06': { name: 'Mayotte', article: '', place: 'à' },
	'11': { name: 'Île-de-France', article: '', place: 'en' },
	'24': { name: 'Centre-Val de Loire', article: 'le', place: 'en' },
	'27': { name: 'Bourgogne-Franche-Comté', article: '', place: 'en' },
	'28': { name: 'Normandie', article: '', place: 'en' },
	'32': { name: 'Hauts-de-France', article: 'les', place: 'dans' },
	'44': { name: 'Grand Est', article: 'le', place: 'dans' },
	'52': { name: 'Pays de la Loire', article: 'les', place: 'dans' },
	'53': { name: 'Bretagne', article: '', place: 'en' },
	'75': { name: 'Nouvelle-Aquitaine', article: 'la', place: 'en' },
	'76': { name: 'Occitanie', article: '', place: 'en' },
	'84': { name: 'Auvergne-Rhône-Alpes', article: '', place: 'en' },
	'93': { name: 'Provence-Alpes-Côte d’Azur', article: '', place: 'en' },
	'94': { name: 'Corse', article: '', place: 'en' }
};
