import { namedLimit } from '../domain/selection.ts';
import { fieldLimit } from '../domain/strate.ts';
import { communeName } from './commune.ts';
import { formatCount } from './number.ts';
import { counted, listed, plural } from './plural.ts';
import { fr } from './typography.ts';

/** Words of the page that sets communes side by side. */
export const sideBySideWords = {
	title: 'Comparer des communes',
	legend: 'Communes comparées',
	empty: fr`Cherchez deux communes ou plus, jusqu’à ${namedLimit} : leurs chiffres se liront côte à côte, avec l’année, la variabilité aléatoire de chaque valeur et la médiane de France. L’adresse de la page garde votre choix : elle se partage telle quelle.`,
	alone: 'Ajoutez une deuxième commune pour comparer.',
	loading: 'Chargement des communes…',
	caption: fr`Une ligne par indicateur, une colonne par commune. Entre crochets : la variabilité aléatoire de la valeur (intervalle à 95 %), quand elle a des effectifs.`,
	france: 'Médiane de France',
	franceNote: fr`moins de ${formatCount(fieldLimit)} hab.`,
	interval: fr`variabilité aléatoire :`,
	low: 'Borne basse',
	high: 'Borne haute',
	trendLoading: 'Chargement des années passées…'
};

/** The answer of `model/overlap.ts`, with the communes' names. */
export type OverlapNames =
	| { kind: 'too-few' }
	| { kind: 'no-counts' }
	| {
			kind: 'compared';
			together: readonly (readonly string[])[];
			hasApart: boolean;
			uncounted: readonly string[];
	  };

/** Which differences may be chance, in a sentence or two. */
export function overlapSentence(overlap: OverlapNames): string {
	switch (overlap.kind) {
		case 'too-few':
			return fr`Moins de deux communes ont une valeur : il n’y a rien à comparer.`;
		case 'no-counts':
			return 'Sans effectifs, on ne peut pas dire si les écarts tiennent au hasard.';
		case 'compared':
			return [togetherSentence(overlap), uncountedSentence(overlap.uncounted)]
				.filter((sentence) => sentence !== '')
				.join(' ');
	}
}

function togetherSentence({
	together,
	hasApart
}: Extract<OverlapNames, { kind: 'compared' }>): string {
	if (together.length === 0)
		return fr`Toutes départageables : les écarts dépassent la variabilité aléatoire (intervalles à 95 % disjoints).`;
	const groups = together.map((names) => listed(names.map(communeName))).join(' ; ');
	const sentence = fr`Non départageables : ${groups} (leurs intervalles à 95 % se recouvrent).`;
	return hasApart ? `${sentence} Les autres écarts dépassent la variabilité aléatoire.` : sentence;
}

function uncountedSentence(names: readonly string[]): string {
	if (names.length === 0) return '';
	return fr`Sans effectifs, donc sans intervalle : ${listed(names.map(communeName))}.`;
}

/** « Rennes compte 10 000 habitants ou plus : … »; empty when all are in the field. */
export function outsideFieldNames(names: readonly string[]): string {
	if (names.length === 0) return '';
	const who = listed(names.map(communeName));
	const verb = plural(names.length, 'compte', 'comptent');
	const place = plural(names.length, 'elle est', 'elles sont');
	const figures = plural(names.length, 'Ses chiffres', 'Leurs chiffres');
	return fr`${who} ${verb} ${formatCount(fieldLimit)} habitants ou plus : ${place} hors du champ de ce tableau de bord, et hors de la médiane de France. ${figures} sont donnés pour repère.`;
}

/** « 2 valeurs sur 3 communes ; médiane de France : 31 593 communes de moins de 10 000 habitants ». */
export function sideBySideSample(valued: number, total: number, france: number | null): string {
	const communes = fr`${counted(valued, 'valeur')} sur ${counted(total, 'commune')}`;
	if (france === null) return communes;
	return fr`${communes} ; médiane de France : ${counted(france, 'commune')} de moins de ${formatCount(fieldLimit)} habitants`;
}

/** Title of the page once communes are chosen: « Vitré et Lannion » ; names of more than three are counted. */
export function sideBySideTitle(names: readonly string[]): string {
	if (names.length === 0) return sideBySideWords.title;
	if (names.length <= 3) return fr`Comparer ${listed(names.map(communeName))}`;
	const others = names.length - 2;
	return fr`Comparer ${names.slice(0, 2).map(communeName).join(', ')} et ${others} autres communes`;
}
