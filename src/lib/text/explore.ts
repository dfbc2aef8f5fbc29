import type { Bounds, ExploreGroup, TerritoryField } from '../domain/explore.ts';
import { formatDecimal, formatTick } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** Words of the explorer: filters, table, groups. */
export const exploreWords = {
	title: 'Explorer les données',
	introduction: fr`Choisissez des indicateurs, filtrez les communes, regroupez-les, et téléchargez ce que vous voyez. Tout se passe dans votre navigateur, et l’adresse de la page garde vos choix.`,
	noScript: fr`L’explorateur calcule dans le navigateur et demande JavaScript. Sans lui, les pages des départements donnent toutes les communes, et la page Données tous les fichiers.`,
	nav: 'Outils de l’explorateur',
	engineOff: fr`Votre connexion demande d’économiser les données : le moteur de calcul (environ 5 Mo) n’est chargé que si vous le demandez.`,
	columns: 'Indicateurs et périodes',
	addIndicator: 'Ajouter un indicateur',
	choose: 'Choisir…',
	period: 'Période',
	anotherPeriod: 'Ajouter une autre période',
	removeColumn: (label: string) => fr`Retirer « ${label} »`,
	noColumn: fr`Aucun indicateur choisi : le tableau montre les communes seules.`,
	filters: 'Filtrer les communes',
	place: 'Où',
	text: 'Nom ou code contenant',
	strates: 'Tailles de commune',
	epciHint: 'Nom de l’intercommunalité',
	add: 'Ajouter',
	asked: 'Ce que vous demandez',
	clearAll: 'Retirer tous les filtres',
	removeFilter: (text: string) => fr`Retirer le filtre « ${text} »`,
	and: 'et',
	sql: 'La même question en SQL',
	editSql: 'Modifier dans l’éditeur SQL',
	copySql: 'Copier le SQL',
	copied: 'Copié.',
	notCopied: fr`La copie a été refusée par le navigateur : sélectionnez le texte et copiez-le.`,
	from: 'de',
	to: 'à',
	clear: 'Effacer',
	statuses: 'Statuts',
	allStatuses: 'tous',
	waiting: 'Chargement des valeurs…',
	group: 'Regrouper par',
	noGroup: 'Ne pas regrouper',
	measure: 'Indicateur résumé',
	communes: 'Communes',
	table: 'Communes filtrées',
	groups: 'Groupes',
	groupTable: (group: string) => fr`Tableau par groupe : ${group}`,
	shown: 'Colonnes',
	sortedBy: 'Trier par',
	thenBy: 'puis par',
	noSort: 'code de commune',
	ascending: 'croissant',
	descending: 'décroissant',
	copy: 'Copier la sélection',
	compare: 'Comparer les communes sélectionnées',
	gridHint: fr`Flèches pour parcourir, Maj+flèches pour sélectionner, Ctrl+C pour copier, Entrée sur un titre pour trier, Maj+Entrée pour trier ensuite.`,
	empty: fr`Aucune commune ne répond à tous les filtres : retirez-en un.`
} as const;

const groupLabels: Record<ExploreGroup, string> = {
	departement: 'Département',
	region: 'Région',
	epci: 'Intercommunalité',
	strate: 'Taille de commune'
};

export function groupLabel(group: ExploreGroup): string {
	return groupLabels[group];
}

const fieldLabels: Record<TerritoryField | 'nom', string> = {
	nom: 'Commune',
	code: 'Code INSEE',
	departement: 'Département',
	region: 'Région',
	epci: 'Intercommunalité',
	strate: 'Taille',
	population: 'Population'
};

export function fieldLabel(field: TerritoryField | 'nom'): string {
	return fieldLabels[field];
}

/** « de 10 à 50 », « au moins 10 », « au plus 50 ». */
export function boundsText({ from, to }: Bounds, decimals: number): string {
	const number = (value: number) => formatTick(value, decimals);
	if (from !== null && to !== null) return `de ${number(from)} à ${number(to)}`;
	if (from !== null) return `au moins ${number(from)}`;
	return to === null ? 'une valeur' : `au plus ${number(to)}`;
}

/** « 1 203 communes sur 34 969. » */
export function keptSentence(kept: number, total: number): string {
	return `${counted(kept, 'commune')} sur ${formatDecimal(total, 0)}.`;
}

/** Announced after a sort: « Trié par Commune (croissant), puis par Population (décroissant). » */
export function sortedBySentence(
	keys: readonly { label: string; isDescending: boolean }[]
): string {
	if (keys.length === 0) return 'Trié par code de commune.';
	const parts = keys.map(
		({ label, isDescending }) =>
			fr`${label} (${isDescending ? exploreWords.descending : exploreWords.ascending})`
	);
	return `Trié par ${parts.join(', puis par ')}.`;
}

/** « 12 lignes et 3 colonnes copiées. » */
export function copiedSentence(rows: number, columns: number): string {
	return `${counted(rows, 'ligne')} et ${counted(columns, 'colonne')} copiées.`;
}

export function selectedSentence(rows: number, columns: number): string {
	return fr`Sélection : ${counted(rows, 'ligne')}, ${counted(columns, 'colonne')}.`;
}
