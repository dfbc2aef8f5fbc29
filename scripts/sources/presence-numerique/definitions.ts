import type { Definition } from '../../../src/lib/publish/definition.ts';

const limits =
	'Contrôle automatique, fait chaque jour à partir de l’adresse déclarée dans l’annuaire de service-public.fr : une adresse non déclarée ou périmée y compte comme absente. Il ne dit rien du contenu du site ni de son accessibilité. Seules les communes qui figurent dans le fichier ont une valeur.';

const common = {
	theme: 'acces',
	sens: 'hausse',
	maille: 'commune',
	producteur: 'Agence nationale de la cohésion des territoires (ANCT)',
	source: {
		titre: 'Données de la présence numérique des territoires',
		url: 'https://www.data.gouv.fr/fr/datasets/donnees-de-la-presence-numerique-des-territoires/'
	},
	licence: 'Licence Ouverte 2.0',
	frequence: 'ponctuelle',
	ruptures: [],
	limites: limits,
	additif: false
} as const satisfies Partial<Definition>;

type Texts = Pick<Definition, 'id' | 'libelle' | 'libelleCourt' | 'question' | 'definition'>;

/** A criterion met or not: 100 % or 0 % for a commune, a share of communes for a group. */
export function criterionDefinition(
	texts: Texts & { criterion: string; counted: string },
	updated: string
): Definition {
	const { criterion, counted, ...words } = texts;
	return {
		...common,
		...words,
		unite: 'percent',
		decimales: 0,
		numerateur: counted,
		denominateur: 'mairies contrôlées',
		methode: `Critère ${criterion} du référentiel de présence numérique des territoires (RPNT)\u00a0: 100\u00a0% quand il est respecté, 0\u00a0% sinon. Pour un groupe de communes, c’est la part de celles qui le respectent.`,
		miseAJour: updated
	};
}

export function levelDefinition(texts: Texts & { part: '1' | '2' }, updated: string): Definition {
	const { part, ...words } = texts;
	return {
		...common,
		...words,
		unite: 'index',
		decimales: 0,
		methode: `Niveau global du référentiel (RPNT)\u00a0: 2 quand le fichier porte «\u00a0${part}.aa\u00a0», 1 quand il porte «\u00a0${part}.a\u00a0», 0 sinon.`,
		miseAJour: updated,
		bornes: { min: 0, max: 2 }
	};
}

export function metDefinition(updated: string): Definition {
	return {
		...common,
		id: 'mairie-criteres-respectes',
		libelle: 'Critères de présence numérique respectés par la mairie',
		libelleCourt: 'Critères numériques respectés (sur 16)',
		question: 'Combien de critères de présence numérique la mairie respecte-t-elle ?',
		unite: 'count',
		decimales: 0,
		definition:
			'Nombre de critères respectés parmi les 16 du référentiel de présence numérique des territoires : huit pour le site internet, huit pour la messagerie.',
		methode: 'Compte des critères 1.1 à 1.8 et 2.1 à 2.8 présents dans la colonne « rpnt ».',
		miseAJour: updated,
		bornes: { min: 0, max: 16 }
	};
}

export const siteTexts = {
	declared: {
		id: 'mairie-site-declare',
		criterion: '1.1',
		counted: 'mairies qui déclarent un site internet',
		libelle: 'Mairies qui déclarent un site internet',
		libelleCourt: 'Site internet de la mairie déclaré',
		question: 'La mairie déclare-t-elle un site internet ?',
		definition:
			'La mairie déclare l’adresse d’un site internet dans l’annuaire de service-public.fr.'
	},
	reachable: {
		id: 'mairie-site-joignable',
		criterion: '1.3',
		counted: 'mairies dont le site répond',
		libelle: 'Mairies dont le site internet répond',
		libelleCourt: 'Site de la mairie joignable',
		question: 'Le site de la mairie répond-il ?',
		definition: 'Le site internet déclaré par la mairie a répondu au contrôle automatique.'
	},
	https: {
		id: 'mairie-site-https',
		criterion: '1.4',
		counted: 'mairies dont le site est en HTTPS',
		libelle: 'Mairies dont le site internet est en HTTPS',
		libelleCourt: 'Site de la mairie en HTTPS',
		question: 'Le site de la mairie est-il protégé par HTTPS ?',
		definition:
			'Le site internet déclaré par la mairie est servi par une connexion chiffrée (HTTPS).'
	}
} as const;

export const levelTexts = {
	site: {
		id: 'mairie-conformite-site',
		part: '1',
		libelle: 'Niveau de conformité du site de la mairie',
		libelleCourt: 'Conformité du site (0 à 2)',
		question: 'Le site de la mairie est-il conforme au référentiel ?',
		definition:
			'Niveau de conformité du site au référentiel de présence numérique des territoires : 0, critères essentiels non respectés ; 1, niveau A ; 2, niveau AA.'
	},
	mail: {
		id: 'mairie-conformite-messagerie',
		part: '2',
		libelle: 'Niveau de conformité de la messagerie de la mairie',
		libelleCourt: 'Conformité de la messagerie (0 à 2)',
		question: 'La messagerie de la mairie est-elle conforme au référentiel ?',
		definition:
			'Niveau de conformité de la messagerie au référentiel de présence numérique des territoires : 0, critères essentiels non respectés ; 1, niveau A ; 2, niveau AA.'
	}
} as const;
