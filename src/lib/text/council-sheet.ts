import { ofCommune } from './commune.ts';
import { formatCount, takesPlural } from './number.ts';
import { counted } from './plural.ts';
import { singular } from './singular.ts';
import { nbsp } from './space.ts';
import { fr } from './typography.ts';

/** The sheet that is printed for a municipal council. */
export const councilWords = {
	strengths: 'Points forts',
	gaps: 'Écarts à combler',
	choice: fr`Comment ces points sont choisis`,
	rule: fr`Parmi les indicateurs qui ont un sens (mieux quand c’est haut, ou quand c’est bas) et des effectifs, seuls ceux dont l’écart avec l’ensemble du groupe sort des limites à 99,8 % (« nettement »), et dont l’intervalle à 95 % est tout entier du même côté de la médiane, sont retenus : les trois qui laissent derrière eux la plus grande part du groupe, de chaque côté. Il faut dix communes du groupe ayant une valeur, et la moitié d’entre elles au moins. Un indicateur « comparable » n’est jamais ajouté pour faire nombre. Délais, distances et notes n’ont pas d’effectifs : ils sont dans le tableau, pas ici.`,
	exaggerates: fr`Retenir les extrêmes exagère : une partie de ces écarts, dans un sens comme dans l’autre, se réduira d’elle-même à la prochaine mesure. Un écart ne dit pas non plus sa cause.`,
	here: 'dans la commune même',
	simulatedMark: 'simulé',
	simulatedPage: 'Données simulées',
	range: fr`Trait : huit communes sur dix du groupe ; barre grise : la moitié d’entre elles ; tiret : médiane ; losange : la commune.`,
	all: 'Tous les indicateurs par commune',
	group: 'Groupe',
	groupNote: fr`Groupe : valeur d’ensemble quand il y a des effectifs (additionnés), médiane sinon (« méd. »). Quarts et moitié : place parmi les communes du groupe, sans effectifs pour juger l’écart. Évolution : jugée sur les cinq dernières années, contre le hasard ; « sans effectifs », « série trop courte » ou « rompue » : non jugée.`,
	nearest: 'Aide aux démarches la plus proche',
	nearestNone: fr`Cette édition n’a pas de distance à une France services pour cette commune.`,
	nearestDirectory: fr`Distances à vol d’oiseau. Le site ne donne ni adresses ni horaires : l’annuaire officiel est sur france-services.gouv.fr.`,
	sources: 'Sources',
	view: 'Retrouver cette vue',
	viewHint: fr`Ce code ouvre la fiche en ligne, avec ce groupe : graphiques, classements, tableaux et fichiers de données.`,
	simulated: fr`Données simulées : les chiffres marqués « simulé » sont inventés pour essayer l’outil. Ils ne décrivent pas la commune et ne doivent pas être cités.`,
	pastMissing: fr`évolution non chargée`,
	columns: {
		indicator: 'Indicateur',
		period: 'Année',
		commune: 'Commune',
		verdict: 'Écart avec le groupe',
		trend: 'Évolution'
	}
} as const;

/** « Fiche du conseil municipal des Eyzies ». */
export function councilTitle(name: string): string {
	return `Fiche du conseil municipal ${ofCommune(name)}`;
}

const places = {
	'lowest-quarter': 'quart le moins élevé',
	'middle-half': 'moitié centrale',
	'highest-quarter': 'quart le plus élevé'
} as const;

/** Where a value without counts stands, in a cell. */
export function shortPosition(place: keyof typeof places): string {
	return places[place];
}

const trends = {
	up: 'en hausse',
	down: 'en baisse',
	unclear: 'pas nette',
	'too-short': 'série trop courte',
	broken: 'série rompue',
	'no-counts': 'sans effectifs'
} as const;

/** What the test says of the recent years, in a cell. */
export function shortTrend(kind: keyof typeof trends): string {
	return trends[kind];
}

/** « Page 1 sur 2 ». */
export function pageOf(page: number, pages: number): string {
	return `Page ${page} sur ${pages}`;
}

interface Chosen {
	side: 'strengths' | 'gaps';
	/** Put forward: three at most. */
	shown: number;
	/** Indicators among which they were chosen. */
	judged: number;
	/** Indicators with a direction where the commune has a value. */
	known: number;
}

/** How many were found, and what is not done when they are fewer than three. */
export function chosenSentence({ side, shown, judged, known }: Chosen): string {
	const where =
		side === 'strengths'
			? 'du bon côté du groupe et de sa médiane'
			: 'du mauvais côté du groupe et de sa médiane';
	const among = fr`${counted(judged, 'indicateur jugé', 'indicateurs jugés')}`;
	if (known === 0) return fr`La commune n’a de valeur pour aucun indicateur à juger.`;
	if (judged === 0)
		return fr`Aucun indicateur n’a assez d’effectifs, ou assez de communes à comparer, pour être jugé : il en faut dix. Un groupe plus large, choisi sur la fiche en ligne, le permet souvent.`;
	if (shown === 0)
		return fr`Aucun, sur ${among}, n’est nettement ${where}. Rien n’est mis ici à la place.`;
	if (shown === 1) return fr`Un seul, sur ${among}, est nettement ${where}.`;
	if (shown === 2) return fr`Deux seulement, sur ${among}, sont nettement ${where}.`;
	return fr`Les trois plus nets, sur ${among}.`;
}

interface Lead {
	side: 'more' | 'fewer';
	count: number;
	lower: number;
	upper: number;
	isClear: boolean;
}

/** « À la médiane du groupe, la commune compterait environ 38 foyers de moins (entre 12 et 60). » */
export function leadInPeopleSentence(lead: Lead, noun: string | null): string {
	const { side, count, lower, upper, isClear } = lead;
	const plural = noun ?? 'unités';
	const what = takesPlural(count) ? plural : singular(plural);
	const range = lower === upper ? '' : ` (entre ${formatCount(lower)} et ${formatCount(upper)})`;
	const chance = isClear ? '' : ' L’avance peut aussi tenir au hasard.';
	const more = side === 'more' ? 'de plus' : 'de moins';
	return fr`À la médiane du groupe, la commune compterait environ ${formatCount(count)}${nbsp}${what} ${more}${range}.${chance}`;
}
