import type {
	Progress,
	ProgressCase,
	ProgressGap,
	ProgressLikeMine,
	ProgressOrder
} from '../domain/progress.ts';
import type { Unit } from '../domain/unit.ts';
import { formatDecimal } from './number.ts';
import { formatPeriod, inPeriod } from './period.ts';
import { counted, plural } from './plural.ts';
import { fr } from './typography.ts';
import { formatGap, formatValue } from './value.ts';

interface Format {
	unit: Unit;
	decimals: number;
}

type Told = Extract<ProgressLikeMine, { kind: 'told' }>;

export const progressWords = {
	own: 'Votre commune.',
	title: fr`Qui a progressé comme moi ?`,
	caution: fr`Choisir après coup les plus fortes progressions les exagère : une part tient au hasard de l’année de départ ou de celle d’arrivée. Ces communes sont à appeler, non à classer.`,
	site: 'Site de la mairie',
	newTab: fr`(autre site)`,
	none: 'Aucune des communes parties du même niveau n’a progressé.'
};

const gaps: Record<ProgressGap, string> = {
	'no-direction': fr`Pour cet indicateur, une valeur plus élevée n’est ni un progrès ni un recul : personne n’y progresse.`,
	'no-counts': 'Sans effectifs, rien ne distingue une progression du hasard.',
	'too-short': 'La série est trop courte, depuis sa dernière rupture, pour parler de progression.',
	nobody: 'Aucune commune du groupe n’est partie du même niveau.'
};

export function progressGapSentence(reason: ProgressGap): string {
	return gaps[reason];
}

/**
 * « Parmi les 20 communes du groupe, 12 partaient de votre niveau en 2019 (40,0 %). Voici celles qui
 * ont le plus progressé jusqu’en 2024. »
 */
export function startSentence(told: Told, format: Format): string {
	const { considered, counted: known, started, from, to, own, cases, isCut } = told;
	const level = formatValue(own.first, format.unit, format.decimals);
	const without = considered - known;
	const gap =
		without === 0 ? '' : fr` (${counted(without, 'autre', 'autres')} sans valeur aux deux dates)`;
	const cut = isCut ? ' La série est lue depuis sa dernière rupture.' : '';
	const verb = plural(started, 'partait', 'partaient');
	const found =
		cases.length === 0
			? progressWords.none
			: cases.length === 1
				? fr`Voici celle qui a le plus progressé jusqu’${inPeriod(to)}.`
				: fr`Voici celles qui ont le plus progressé jusqu’${inPeriod(to)}.`;
	return fr`Parmi ${counted(considered, 'commune')} du groupe, ${counted(started, 'commune')} ${verb} de votre niveau ${inPeriod(from)}, soit ${level}, aux intervalles près${gap}. ${found}${cut}`;
}

/** « De 40,0 % en 2019 à 62,1 % en 2024 : 22,1 points de plus (entre 18,0 et 26,1). » */
export function progressSentence(
	progress: Progress,
	{ from, to }: Pick<Told, 'from' | 'to'>,
	{ unit, decimals }: Format
): string {
	const { first, last, difference, lower, upper } = progress;
	const value = (number: number) => formatValue(number, unit, decimals);
	const ends = `De ${value(first)} ${inPeriod(from)} à ${value(last)} ${inPeriod(to)}`;
	if (Math.round(difference * 10 ** decimals) === 0) return fr`${ends} : stable.`;
	const sign = difference > 0 ? 1 : -1;
	const [low, high] = sign > 0 ? [lower, upper] : [-upper, -lower];
	const range = `entre ${formatDecimal(low, decimals)} et ${formatDecimal(high, decimals)}`;
	return fr`${ends} : ${formatGap(difference, unit, decimals)} de ${sign > 0 ? 'plus' : 'moins'} (${range}).`;
}

/** What the interval of a commune's own change says; empty when it is beyond chance. */
export function clearSentence({ isClear }: Pick<Progress, 'isClear'>): string {
	return isClear ? '' : 'Ce changement peut tenir au hasard.';
}

const orders: Record<ProgressOrder, string> = {
	ahead: 'a progressé plus que votre commune, au-delà du hasard',
	'not-separable': 'd’ordre non départageable avec votre commune',
	behind: 'a progressé moins que votre commune, au-delà du hasard'
};

export function orderLabel(order: ProgressOrder): string {
	return orders[order];
}

/** What the list as a whole says against the commune's own progress. */
export function aheadSentence(cases: readonly Pick<ProgressCase, 'order'>[]): string {
	const ahead = cases.filter(({ order }) => order === 'ahead').length;
	if (ahead === 0) return 'Aucune n’a progressé plus que votre commune au-delà du hasard.';
	const verb = plural(ahead, 'a progressé', 'ont progressé');
	return fr`${counted(ahead, 'commune')} de la liste ${verb} plus que la vôtre, même en tenant compte du choix parmi plusieurs (limite à 99,8 %).`;
}

/** Text of a sparkline: « De 40,0 % en 2019 à 62,1 % en 2024 »; its own ends, breaks included. */
export function sparklineLabel(points: ProgressCase['points'], { unit, decimals }: Format): string {
	const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
	const first = known[0];
	const last = known.at(-1);
	if (!first || !last) return 'aucune valeur';
	const end = ({ period, value }: typeof first) =>
		`${formatValue(value, unit, decimals)} (${formatPeriod(period)})`;
	return `De ${end(first)} à ${end(last)}`;
}
