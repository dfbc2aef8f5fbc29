import type {
	LikenessReason,
	LikenessTerm,
	LikenessWeights,
	Neighbourhood
} from '../domain/likeness.ts';
import { formatCount, formatDecimal, takesPlural } from './number.ts';
import { nbsp, thinSpace } from './space.ts';
import { fr } from './typography.ts';

const labels: Record<LikenessTerm, string> = {
	population: 'Population',
	growth: 'Croissance de la population',
	density: 'Densité',
	distance: 'Distance',
	epciType: 'Type d’intercommunalité'
};

const unitsOfTerm: Record<LikenessTerm, string> = {
	population: fr`une unité : 50 % d’habitants en plus`,
	growth: fr`une unité : un demi-point par an`,
	density: fr`une unité : deux fois plus dense`,
	distance: fr`une unité : 100 km`,
	epciType: fr`une unité : un autre type`
};

export function likenessTermLabel(term: LikenessTerm): string {
	return labels[term];
}

/** What one unit of the term is. */
export function likenessUnitLabel(term: LikenessTerm): string {
	return unitsOfTerm[term];
}

/** A term in plain French: « 12 % d’habitants en plus », « à 43 km ». */
export function reasonLabel(reason: LikenessReason): string {
	switch (reason.term) {
		case 'population':
			return ratioWords(reason.ratio, {
				same: 'autant d’habitants',
				of: 'd’habitants en',
				twice: 'd’habitants',
				unknown: 'population inconnue'
			});
		case 'density':
			return ratioWords(reason.ratio, {
				same: 'même densité',
				of: 'de densité en',
				twice: 'dense',
				unknown: 'densité inconnue'
			});
		case 'growth':
			return growthWords(reason.difference);
		case 'distance':
			return distanceWords(reason.km);
		case 'epciType':
			return epciWords(reason.own, reason.other);
	}
}

/** « 0,31 unité », « compte pour rien » when it is the weight that takes it away. */
export function reasonSize({ units, weight }: LikenessReason): string {
	if (units === null) return 'non mesuré';
	if (weight === 0) return 'non compté';
	return `${formatDecimal(units, 2)}${nbsp}${takesPlural(units) ? 'unités' : 'unité'}`;
}

/** « 38 % de l’écart », what a term makes of the whole; « aucune » when it is left out. */
export function reasonShare({ share, units, weight }: LikenessReason): string {
	if (units === null || weight === 0) return 'aucune';
	const percent = Math.round(100 * share);
	return `${formatCount(percent)}${thinSpace}% de l’écart`;
}

/** « écart total : 0,62 unité ». */
export function totalLabel(distance: number): string {
	const noun = takesPlural(distance) ? 'unités' : 'unité';
	return fr`écart total : ${formatDecimal(distance, 2)}${nbsp}${noun}`;
}

/** What a weight does, in words: the value of a slider. */
export function weightLabel(weight: number): string {
	return weights.get(weight) ?? `compte ${formatDecimal(weight, 1)} fois`;
}

const weights = new Map([
	[0, 'non compté'],
	[0.5, 'compte à moitié'],
	[1, 'compte normalement'],
	[1.5, 'compte une fois et demie'],
	[2, 'compte double'],
	[2.5, 'compte deux fois et demie'],
	[3, 'compte triple']
]);

/** « Poids changés : population (compte double), densité (non compté). »; null for the usual ones. */
export function changedWeights(given: LikenessWeights, usual: LikenessWeights): string | null {
	const changed = (Object.keys(labels) as LikenessTerm[]).filter(
		(term) => given[term] !== usual[term]
	);
	if (changed.length === 0) return null;
	const words = changed.map((term) => `${lower(labels[term])} (${weightLabel(given[term])})`);
	return fr`Poids changés : ${words.join(', ')}.`;
}

export const likenessWords = {
	title: fr`Pourquoi ces communes ?`,
	why: fr`Pourquoi cette commune ?`,
	method: fr`Les vingt communes de moins de 10 000 habitants les plus proches, parmi celles qui ont de la moitié au double de ses habitants, et du même côté de la mer. L’écart total est la racine carrée de la somme des carrés des cinq écarts, chacun dans son unité.`,
	none: fr`Aucune commune ne peut être dite semblable : la commune n’a pas d’habitant, ou les poids ne laissent rien à mesurer.`,
	table: 'Écarts terme à terme',
	term: 'Critère',
	gap: 'Écart',
	size: 'En unités',
	share: 'Part'
};

export const weightWords = {
	legend: 'Ce qui compte dans la ressemblance',
	help: 'Chaque curseur multiplie le carré de l’écart sur ce critère. Le choix est gardé dans l’adresse de la page.',
	reset: 'Revenir aux poids habituels',
	unknown: fr`pas connu ici : sans effet`,
	nothing: fr`Il faut qu’au moins un critère connu compte : ce réglage n’est pas retenu.`
};

/** Told to a commune whose neighbours are far; null when they are not. */
export function neighbourhoodSentence(neighbourhood: Neighbourhood): string | null {
	if (neighbourhood.kind !== 'atypical') return null;
	const { distance, threshold } = neighbourhood;
	const limit = formatDecimal(threshold, 2);
	const found =
		distance === null
			? 'moins de vingt communes lui ressemblent un tant soit peu'
			: fr`la vingtième commune la plus proche est à ${formatDecimal(distance, 2)}${nbsp}${takesPlural(distance) ? 'unités' : 'unité'} d’elle, quand 95 % des communes en ont vingt à moins de ${limit}`;
	return fr`Commune atypique : ${found}. La comparaison avec des « semblables » est ici fragile ; le département ou la strate peuvent être de meilleurs repères.`;
}

interface RatioWords {
	same: string;
	of: string;
	twice: string;
	unknown: string;
}

/** Percent more or less, or « deux fois plus », which a reader grasps better than « 100 % ». */
function ratioWords(ratio: number | null, words: RatioWords): string {
	if (ratio === null) return words.unknown;
	const percent = Math.round(100 * Math.abs(ratio - 1));
	if (percent === 0) return words.same;
	if (Math.round(100 * ratio) === 200) return `deux fois plus ${words.twice}`;
	if (Math.round(100 * ratio) === 50) return `deux fois moins ${words.twice}`;
	return `${formatCount(percent)}${thinSpace}% ${words.of} ${ratio > 1 ? 'plus' : 'moins'}`;
}

function growthWords(difference: number | null): string {
	if (difference === null) return fr`croissance : non comparée`;
	const size = Math.abs(difference);
	if (size < 0.05) return 'même croissance';
	const points = `${formatDecimal(size, 1)}${nbsp}${takesPlural(size) ? 'points' : 'point'}`;
	return fr`croissance : ${points} de ${difference > 0 ? 'plus' : 'moins'} par an`;
}

function distanceWords(km: number | null): string {
	if (km === null) return 'distance inconnue';
	return km < 1 ? `à moins de 1${nbsp}km` : `à ${formatCount(Math.round(km))}${nbsp}km`;
}

const epciTypes: Record<string, string> = {
	CC: 'communauté de communes',
	CA: 'communauté d’agglomération',
	CU: 'communauté urbaine',
	METRO: 'métropole'
};

function epciWords(own: string | null, other: string | null): string {
	if (own === other) {
		return own === null ? 'sans intercommunalité, elle aussi' : 'même type d’intercommunalité';
	}
	if (other === null) return 'sans intercommunalité';
	return fr`autre type d’intercommunalité : ${epciTypes[other] ?? other}`;
}

function lower(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
