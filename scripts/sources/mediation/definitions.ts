import type { Definition } from '../../../src/lib/publish/definition.ts';

const common = {
	theme: 'acces',
	sens: 'hausse',
	maille: 'commune',
	producteur: 'Agence nationale de la cohésion des territoires (ANCT), La Mednum',
	source: {
		titre: 'Lieux de médiation numérique sur le territoire français',
		url: 'https://www.data.gouv.fr/fr/datasets/lieux-de-mediation-numerique-sur-le-territoire-francais-fournis-par-les-hubs-territoriaux-pour-un-numerique-inclusif/'
	},
	licence: 'Licence Ouverte 2.0',
	frequence: 'ponctuelle',
	ruptures: [],
	limites:
		'La cartographie est alimentée par les acteurs locaux et n’est pas exhaustive : zéro veut dire qu’aucun lieu n’y est recensé, pas qu’il n’en existe aucun. Un lieu sans code de commune n’est pas compté. Les collectivités d’outre-mer sans lieu recensé ne sont pas concernées.'
} as const satisfies Partial<Definition>;

export function placesDefinition(updated: string): Definition {
	return {
		...common,
		id: 'mediation-lieux',
		libelle: 'Lieux de médiation numérique recensés dans la commune',
		libelleCourt: 'Lieux de médiation numérique',
		question: 'Combien de lieux d’aide au numérique sont recensés dans la commune ?',
		unite: 'count',
		decimales: 0,
		definition:
			'Nombre de lieux de médiation numérique de la cartographie nationale dont l’adresse est dans la commune.',
		methode:
			'Chaque lieu est compté dans la commune de son code Insee, ramené à la commune actuelle. Un lieu donné deux fois sous le même identifiant compte une fois.',
		miseAJour: updated,
		additif: true
	};
}

export function rateDefinition(updated: string): Definition {
	return {
		...common,
		id: 'mediation-lieux-10000',
		libelle: 'Lieux de médiation numérique pour 10 000 habitants',
		libelleCourt: 'Lieux de médiation pour 10 000 hab.',
		question: 'Combien de lieux d’aide au numérique, à population égale ?',
		unite: 'per-10000',
		decimales: 1,
		numerateur: 'lieux de médiation numérique recensés',
		denominateur: 'habitants',
		definition:
			'Nombre de lieux de médiation numérique recensés dans la commune, rapporté à sa population municipale.',
		methode:
			'Lieux recensés divisés par la population municipale du code officiel géographique en cours, pour 10 000 habitants.',
		miseAJour: updated,
		additif: false
	};
}
