import type { Definition } from '../../../src/lib/publish/definition.ts';

const origin = {
	theme: 'acces',
	maille: 'commune',
	producteur: 'Agence nationale de la cohésion des territoires (ANCT)',
	source: {
		titre: 'Liste des structures France services',
		url: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/'
	},
	licence: 'Licence Ouverte 2.0',
	frequence: 'ponctuelle',
	ruptures: []
} as const satisfies Partial<Definition>;

export function countDefinition(updated: string): Definition {
	return {
		id: 'france-services-nombre',
		...origin,
		libelle: 'Structures France services dans la commune',
		libelleCourt: 'France services dans la commune',
		question: 'Y a-t-il une structure France services dans la commune ?',
		unite: 'count',
		decimales: 0,
		sens: 'hausse',
		definition:
			'Nombre de structures labellisées France services dont l’adresse est dans la commune : lieux fixes, antennes, bus et permanences itinérantes rattachés à cette adresse.',
		methode:
			'Chaque ligne de la liste de l’ANCT est comptée dans la commune de son code Insee (« insee_com ») ; les codes d’anciennes communes et les arrondissements de Paris, Lyon et Marseille sont ramenés à la commune actuelle. Une commune absente de la liste en compte zéro.',
		limites:
			'Une structure itinérante est comptée à son adresse et non dans les communes qu’elle dessert. Le nombre ne dit rien des horaires. Les collectivités d’outre-mer sans structure ne sont pas concernées.',
		miseAJour: updated,
		additif: true
	};
}

export function distanceDefinition(updated: string): Definition {
	return {
		id: 'france-services-distance',
		...origin,
		libelle: 'Distance à la structure France services la plus proche',
		libelleCourt: 'Distance à France services',
		question: 'À quelle distance se trouve la structure France services la plus proche ?',
		unite: 'km',
		decimales: 1,
		sens: 'baisse',
		definition:
			'Distance à vol d’oiseau entre la commune et la commune la plus proche qui a une structure France services ; zéro quand elle en a une.',
		methode:
			'Distance de grand cercle entre les positions des deux communes (leur centre), et non entre les adresses. Une valeur par commune, calculée sur les communes actuelles.',
		limites:
			'La distance par la route est toujours plus longue, surtout en montagne, et n’a pas de sens entre une île et le continent. Une permanence itinérante peut passer plus près. Une commune dont la position est approchée le porte en note : l’écart peut alors atteindre une dizaine de kilomètres.',
		miseAJour: updated,
		additif: false,
		bornes: { min: 0 }
	};
}
