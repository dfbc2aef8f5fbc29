import { formatCount } from './number.ts';
import { fr } from './typography.ts';

/** Words of the chart of a reader's result. */
export const resultChartWords = {
	kind: 'Forme',
	none: 'Aucun',
	bars: 'Barres',
	line: 'Courbe',
	scatter: 'Nuage de points',
	histogram: 'Histogramme',
	map: 'Carte des communes',
	x: 'En abscisse',
	y: 'En ordonnée',
	source: fr`Calcul d’un lecteur sur les données publiées, en SQL.`,
	repeated: fr`Plusieurs lignes ont la même période : seule la première est dessinée. Groupez par période pour en faire une courbe.`,
	positions: 'Recherche de la position des communes…',
	noPosition: fr`La position de ces communes n’a pas pu être lue.`
};

export function chartTitle(y: string, x: string | null): string {
	return x === null ? y : `${y} selon ${x}`;
}

/** « 5 000 points dessinés sur 34 969 » */
export function drawnSentence(drawn: number, all: number): string {
	return fr`${formatCount(drawn)} points dessinés sur ${formatCount(all)} : un sur ${Math.ceil(all / drawn)}, régulièrement.`;
}
