import type { Definition } from '../../../src/lib/publish/definition.ts';

/** What the two fibre indicators share; the rest is what differs between their producers. */
export function fibreDefinition(
	own: Pick<
		Definition,
		| 'id'
		| 'libelle'
		| 'libelleCourt'
		| 'producteur'
		| 'source'
		| 'miseAJour'
		| 'methode'
		| 'limites'
	>
): Definition {
	return {
		id: own.id,
		theme: 'equipement',
		libelle: own.libelle,
		libelleCourt: own.libelleCourt,
		question: 'Quelle part des logements et des locaux professionnels peut avoir la fibre ?',
		unite: 'percent',
		decimales: 1,
		sens: 'hausse',
		maille: 'commune',
		numerateur: 'locaux raccordables à la fibre',
		denominateur: 'logements et locaux professionnels',
		definition:
			'Part des logements et des locaux professionnels de la commune raccordables à la fibre jusqu’à l’abonné (FttH) à la fin du trimestre.',
		methode: own.methode,
		limites: own.limites,
		producteur: own.producteur,
		source: own.source,
		licence: 'Licence Ouverte 2.0',
		miseAJour: own.miseAJour,
		frequence: 'trimestrielle',
		ruptures: [],
		additif: false
	};
}
