import type { Period } from '../domain/period.ts';
import { formatCount } from './number.ts';
import { formatPeriod } from './period.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

export const fileGroups = ['territoires', 'officiels', 'simules'] as const;
export type FileGroup = (typeof fileGroups)[number];

const groups: Record<FileGroup, { title: string; introduction: string }> = {
	territoires: {
		title: 'Territoires',
		introduction: fr`Les communes, départements, régions et intercommunalités du code officiel géographique : ce à quoi les codes des autres fichiers renvoient.`
	},
	officiels: {
		title: 'Indicateurs officiels',
		introduction: fr`Chiffres réels, observés et publiés par leur producteur. Un fichier par indicateur ; les séries nationales portent la source de chaque valeur.`
	},
	simules: {
		title: 'Indicateurs simulés',
		introduction: fr`Chiffres inventés pour essayer l’outil : chaque ligne porte le statut « simule ». Ils ne décrivent aucune commune réelle et ne doivent pas être cités. L’édition officielle ne les contient pas.`
	}
};

export function fileGroupWords(group: FileGroup): { title: string; introduction: string } {
	const { title, introduction } = groups[group];
	return { title, introduction: fr`${introduction}` };
}

/** What a schema calls the type of a column, in French. */
export function fieldTypeLabel(type: 'string' | 'number' | 'integer' | 'boolean'): string {
	switch (type) {
		case 'string':
			return 'texte';
		case 'number':
			return 'nombre';
		case 'integer':
			return 'nombre entier';
		case 'boolean':
			return 'vrai ou faux';
	}
}

/** « obligatoire, de 0 à 100 »; empty when anything goes. */
export function constraintLabel(constraints: {
	required?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
}): string {
	const { required = false, minimum, maximum } = constraints;
	const bounds =
		minimum !== undefined && maximum !== undefined
			? `de ${formatCount(minimum)} à ${formatCount(maximum)}`
			: minimum !== undefined
				? `au moins ${formatCount(minimum)}`
				: maximum !== undefined
					? `au plus ${formatCount(maximum)}`
					: '';
	return [required ? 'obligatoire' : '', bounds].filter((word) => word !== '').join(', ');
}

/** « 2016 à 2025, 10 périodes », « 2014 ». */
export function periodsLabel(periods: readonly Period[]): string {
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return 'aucune période';
	if (first === last) return formatPeriod(first);
	return `${formatPeriod(first)} à ${formatPeriod(last)}, ${counted(periods.length, 'période')}`;
}

/** The first characters of a hash: enough to compare by eye. */
export function shortHash(sha256: string): string {
	return `${sha256.slice(0, 12)}…`;
}

/** Names of the files that serve the site itself. */
export const technicalFiles = {
	'catalogue.json': fr`La liste des indicateurs : définitions, sources, périodes, couverture par période, tailles et empreintes.`,
	'datapackage.json':
		'Le même ensemble décrit comme un Data Package, avec le schéma Table Schema de chaque CSV.',
	'sources.lock.json': fr`La provenance des chiffres relevés : adresse, date, taille et empreinte de chaque fichier reçu, compte de ses lignes.`,
	'references.json': fr`Les repères : médianes et quartiles des communes de moins de 10\u202f000 habitants, par strate et par département.`,
	'recherche.tsv': fr`La liste de recherche : code, nom, codes postaux, population, anciens codes et anciens noms de chaque commune.`,
	'definitions/<id>.json': fr`Ce que la liste des indicateurs dit de l’un d’eux.`,
	'summaries/<id>.json': 'La première vue de la page d’un indicateur.',
	'departements/<code>.json':
		'Toutes les communes d’un département, avec la dernière valeur des premiers indicateurs d’une fiche.',
	'departements/<code>/suite.json': fr`Leurs positions, et la dernière valeur des autres indicateurs.`,
	'departements/<code>/communes/<n>.json': fr`Quelques-unes de ses communes : tous les indicateurs, toutes périodes, et leurs sauts de rang.`,
	'departements/<code>/series/<id>.json': fr`Toutes ses communes : un indicateur, toutes périodes.`,
	'contours/<code>.json': fr`Les contours simplifiés des communes d’un département, pour sa carte : coordonnées entières.`,
	'sites/<code>.json': fr`Le site de chaque mairie d’un département, tel qu’elle le déclare dans l’annuaire de service-public.fr.`,
	'colonnes/<id>/<periode>.json': fr`Un indicateur à une période, pour toutes les communes : ce que les pages classent et filtrent sans le moteur de calcul.`,
	'colonnes/communes.json': fr`Les communes des colonnes, dans leur ordre : code, nom, population.`
} as const;
