import type { Definition } from '../../../src/lib/publish/definition.ts';

const page = 'https://www.data.gouv.fr/fr/datasets/barometre-des-resultats-de-laction-publique-1/';

const common = {
	maille: 'departement',
	sens: 'hausse',
	producteur: 'Direction interministérielle de la transformation publique (DITP)',
	source: { titre: 'Baromètre des résultats de l’action publique', url: page },
	licence: 'Licence Ouverte 2.0',
	ruptures: []
} as const satisfies Partial<Definition>;

const place =
	'Valeur du département : elle ne dit rien d’une commune en particulier et n’y est jamais reportée.';

/** Indicators of the baromètre that are kept: by its own id, in the layout of 2022 and after. */
export const kept = {
	'IND-306': (updated: string): Definition => ({
		...common,
		id: 'barometre-fibre',
		theme: 'equipement',
		libelle: 'Taux de déploiement de la fibre dans le département',
		libelleCourt: 'Déploiement de la fibre (département)',
		question: 'Où en est le déploiement de la fibre dans le département ?',
		unite: 'percent',
		decimales: 2,
		definition:
			'Part des logements et des locaux professionnels du département raccordables à la fibre jusqu’à l’abonné.',
		methode:
			'Taux publié par la DITP d’après l’Arcep. De fin 2017 au premier trimestre 2022, valeurs du baromètre précédent, arrondies à l’unité ; ensuite, indicateur IND-306.',
		limites: `${place} Le nombre de locaux connus augmente avec les études des opérateurs, ce qui peut faire baisser le taux d’un trimestre à l’autre.`,
		miseAJour: updated,
		frequence: 'trimestrielle',
		additif: false
	}),
	'IND-323': (updated: string): Definition => ({
		...common,
		id: 'barometre-actes-france-services',
		theme: 'acces',
		libelle: 'Actes réalisés chaque mois en France services dans le département',
		libelleCourt: 'Actes France services (mois)',
		question: 'Combien d’actes sont réalisés chaque mois dans les structures France services ?',
		unite: 'count',
		decimales: 0,
		definition:
			'Nombre d’actes réalisés dans le mois par les conseillers des structures France services du département.',
		methode: 'Indicateur IND-323, valeurs mensuelles publiées par la DITP.',
		limites: `${place} Les mois ne sont pas tous publiés. Une même personne peut demander plusieurs actes.`,
		miseAJour: updated,
		frequence: 'mensuelle',
		additif: true
	}),
	'IND-246': (updated: string): Definition => ({
		...common,
		id: 'barometre-satisfaction-france-services',
		theme: 'acces',
		libelle: 'Usagers satisfaits de France services dans le département',
		libelleCourt: 'Satisfaction France services',
		question: 'Les usagers de France services sont-ils satisfaits ?',
		unite: 'percent',
		decimales: 2,
		definition:
			'Part des réponses « satisfait » aux bornes placées à l’entrée des structures France services du département.',
		methode:
			'Indicateur IND-246, valeurs publiées par la DITP. La valeur initiale de janvier 2023, égale à zéro partout, n’est pas une mesure et n’est pas reprise.',
		limites: `${place} Les réponses sont volontaires et toutes les structures n’ont pas de borne\u00a0; le nombre de réponses par département n’est pas publié.`,
		miseAJour: updated,
		frequence: 'mensuelle',
		additif: false
	}),
	'IND-736': (updated: string): Definition => ({
		...common,
		id: 'barometre-accompagnements-conseillers',
		theme: 'acces',
		libelle: 'Accompagnements réalisés par les conseillers numériques (cumul)',
		libelleCourt: 'Accompagnements conseillers numériques',
		question: 'Combien d’accompagnements les conseillers numériques ont-ils réalisés ?',
		unite: 'count',
		decimales: 0,
		definition:
			'Nombre d’accompagnements réalisés par les conseillers numériques du département, cumulé depuis le début du dispositif.',
		methode: 'Indicateur IND-736, cumul publié par la DITP.',
		limites: `${place} C’est un cumul, qui ne peut que croître\u00a0; une même personne peut être accompagnée plusieurs fois.`,
		miseAJour: updated,
		frequence: 'mensuelle',
		additif: true
	})
} as const;

export type KeptId = keyof typeof kept;
export const keptIds: readonly KeptId[] = ['IND-306', 'IND-323', 'IND-246', 'IND-736'];
