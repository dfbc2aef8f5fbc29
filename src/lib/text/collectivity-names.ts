import type { PlaceName } from './place-name.ts';

/** Collectivités d’outre-mer, by code: in the files they are a departement and a région of their own. */
export const collectivityNames: Readonly<Record<string, PlaceName>> = {
	'975': { name: 'Saint-Pierre-et-Miquelon', article: '', place: 'à' },
	'977': { name: 'Saint-Barthélemy', article: '', place: 'à' },
	'978': { name: 'Saint-Martin', article: '', place: 'à' },
	'984': { name: 'Terres australes et antarctiques françaises', article: 'les', place: 'dans' },
	'986': { name: 'Wallis et Futuna', article: '', place: 'à' },
	'987': { name: 'Polynésie française', article: 'la', place: 'en' },
	'988': { name: 'Nouvelle-Calédonie', article: 'la', place: 'en' },
	'989': { name: 'Île de Clipperton', article: '', place: 'à' }
};
