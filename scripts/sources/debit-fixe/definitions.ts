import type { Definition } from '../../../src/lib/publish/definition.ts';

const common = {
	theme: 'equipement',
	unite: 'percent',
	decimales: 1,
	maille: 'commune',
	denominateur: 'logements et locaux professionnels',
	producteur: 'Arcep',
	source: {
		titre: 'Ma connexion internet, statistiques par commune',
		url: 'https://www.data.gouv.fr/fr/datasets/ma-connexion-internet/'
	},
	licence: 'Licence Ouverte 2.0',
	frequence: 'trimestrielle',
	ruptures: [],
	limites:
		'Éligibilité déclarée par les opérateurs, à la fin du trimestre : le débit mesuré chez l’abonné peut être moindre, et le raccordement peut demander des travaux. Le fichier compte la meilleure technologie de chaque local.',
	additif: false
} as const satisfies Partial<Definition>;

export function wiredDefinition(updated: string): Definition {
	return {
		...common,
		id: 'debit-fixe-filaire-30',
		libelle: 'Locaux éligibles à 30 Mbit/s ou plus par une ligne filaire',
		libelleCourt: 'Locaux à 30 Mbit/s ou plus (filaire)',
		question: 'Quelle part des locaux peut avoir le très haut débit par une ligne filaire ?',
		sens: 'hausse',
		numerateur: 'locaux éligibles à 30 Mbit/s ou plus par une ligne filaire',
		definition:
			'Part des logements et des locaux professionnels dont le meilleur accès est filaire et atteint 30 Mbit/s : fibre, câble ou cuivre proche du central.',
		methode:
			'Somme des locaux éligibles à la fibre (« elig_ftth »), au câble (« elig_coax ») et au cuivre à 30 Mbit/s (« elig_cu_30 »), rapportée au nombre de locaux (« nbr »).',
		miseAJour: updated
	};
}

export function unwiredDefinition(updated: string): Definition {
	return {
		...common,
		id: 'debit-fixe-sans-filaire',
		libelle: 'Locaux sans bon débit filaire ni radio à très haut débit',
		libelleCourt: 'Locaux sans bon débit filaire',
		question: 'Quelle part des locaux dépend de la 4G fixe, d’une radio lente ou du satellite ?',
		sens: 'baisse',
		numerateur: 'locaux dont le meilleur accès est la 4G fixe, la radio ou le satellite',
		definition:
			'Part des logements et des locaux professionnels dont le meilleur accès à internet est la 4G fixe, la radio à haut débit ou le satellite.',
		methode:
			'Somme des locaux classés en 4G fixe (« elig_4gf »), en radio à haut débit (« elig_hdr ») et au satellite (« elig_sat »), rapportée au nombre de locaux (« nbr »).',
		miseAJour: updated
	};
}
