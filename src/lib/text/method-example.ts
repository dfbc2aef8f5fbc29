import type { Direction } from '../domain/indicator.ts';
import type { VerdictAnswer } from '../domain/verdict-kind.ts';
import { funnelSideWord } from './funnel.ts';
import { formatCount, formatDecimal } from './number.ts';
import { ordinal } from './ordinal.ts';
import { listed } from './plural.ts';
import { fr } from './typography.ts';
import { verdictSentence, verdictWord } from './verdict.ts';

/** Words of the method's live examples: the numbers of one commune, section by section. */
export const exampleWords = {
	title: 'L’exemple de votre commune',
	lead: fr`Choisissez une commune : chaque section montre le calcul avec ses propres nombres, les mêmes que sur sa fiche.`,
	search: 'Commune de l’exemple',
	indicator: 'Indicateur de l’exemple',
	none: fr`Aucun indicateur n’a d’effectifs pour cette commune : les exemples chiffrés ne peuvent pas être donnés. Choisissez-en une autre.`,
	loading: 'Chargement de la commune…',
	noScript: fr`Avec JavaScript, chaque section montre le calcul avec les nombres de la commune que vous choisissez.`,
	similar: 'Chercher les communes semblables',
	similarWeight: fr`La recherche compare la commune à toutes celles de France : elle demande le fichier de chaque département.`,
	sheet: 'Voir la fiche complète'
} as const;

/** A value with its interval's ends, all in the unit; `format` writes them. */
export interface ExampleFacts {
	/** Name of the commune. */
	name: string;
	/** « Déclaration en ligne, 2024 » */
	subject: string;
	numerator: number;
	denominator: number;
	numeratorLabel: string;
	denominatorLabel: string;
	value: number;
	format: (value: number) => string;
}

interface Range {
	lower: number;
	upper: number;
}

function range({ lower, upper }: Range, format: (value: number) => string): string {
	return fr`de ${format(lower)} à ${format(upper)}`;
}

/** « 812 déclarations en ligne sur 1 344 foyers, soit 60,4 %. » and what the margin is. */
export function intervalExample(
	facts: ExampleFacts,
	{ narrow, wide, tenfold }: { narrow: Range; wide: Range; tenfold: Range }
): string[] {
	const { name, subject, numerator, denominator, value, format } = facts;
	const counts = fr`${formatCount(numerator)} ${facts.numeratorLabel} sur ${formatCount(denominator)} ${facts.denominatorLabel}`;
	return [
		fr`${name}, ${subject} : ${counts}, soit ${format(value)}. Donc x = ${formatCount(numerator)} et n = ${formatCount(denominator)}.`,
		fr`Intervalle à 95 % : ${range(narrow, format)}. À 99,8 % : ${range(wide, format)}.`,
		fr`La même valeur, observée sur dix fois plus de ${facts.denominatorLabel}, aurait un intervalle ${range(tenfold, format)} : c’est la taille qui fait la marge.`
	];
}

export function verdictExample(
	{ name, format, denominatorLabel }: ExampleFacts,
	{
		group,
		interval,
		answer,
		direction
	}: {
		group: { of: string; value: number; numerator: number; denominator: number };
		interval: Range;
		answer: VerdictAnswer;
		direction: Direction;
	}
): string[] {
	const isInside = group.value >= interval.lower && group.value <= interval.upper;
	const place = isInside ? 'est dans' : 'est hors de';
	return [
		fr`Valeur d’ensemble ${group.of}, sans ${name} : ${formatCount(group.numerator)} sur ${formatCount(group.denominator)} ${denominatorLabel}, soit ${format(group.value)}.`,
		fr`Elle ${place} l’intervalle à 95 % de la commune (${range(interval, format)}) : le verdict est « ${verdictWord(answer, direction)} ».`,
		verdictSentence(answer, direction, group.of)
	];
}

export function funnelExample(
	{ name, value, denominator, denominatorLabel, format }: ExampleFacts,
	{
		expected,
		limits95,
		limits998,
		side
	}: { expected: number; limits95: Range; limits998: Range; side: -2 | -1 | 0 | 1 | 2 }
): string[] {
	return [
		fr`Autour de ${format(expected)}, pour ${formatCount(denominator)} ${denominatorLabel}, les limites vont ${range(limits95, format)} à 95 %, et ${range(limits998, format)} à 99,8 %.`,
		fr`${name}, à ${format(value)}, est ${funnelSideWord(side)} : c’est la réponse du verdict, par construction.`
	];
}

export function quantileExample(
	{ name, value, format }: ExampleFacts,
	{ q1, median, q3, n, size }: { q1: number; median: number; q3: number; n: number; size: number }
): string[] {
	return [
		fr`Dans le groupe, ${formatCount(n)} communes sur ${formatCount(size)} ont une valeur : médiane ${format(median)}, premier quartile ${format(q1)}, troisième quartile ${format(q3)}. ${name} est à ${format(value)}.`
	];
}

/** How the interval of places is worked out; `K` communes with counts, this one included. */
export function rankExample({
	above,
	below,
	n
}: {
	above: number;
	below: number;
	n: number;
}): string[] {
	const risk = 0.05 / (2 * (n - 1));
	return [
		fr`K = ${formatCount(n)} communes ont des effectifs, elle comprise. Chacune des ${formatCount(n - 1)} comparaisons est faite au risque a = 0,05 / (2 × ${formatCount(n - 1)}) = ${formatDecimal(risk, 6)}.`,
		fr`Valeur sûrement plus élevée : A = ${formatCount(above)}. Sûrement plus basse : B = ${formatCount(below)}. Places possibles : de 1 + A, la ${ordinal(1 + above, 'feminine')}, à K − B, la ${ordinal(n - below, 'feminine')}.`
	];
}

/** Null kind: the test was not done; the sentence of the sheet says why. */
export function trendExample({ slope, chiSquare }: { slope: string; chiSquare: number }): string {
	const isBeyond = chiSquare > 9.5495;
	return fr`Pente : ${slope} par an. χ² = ${formatDecimal(chiSquare, 2)}, ${isBeyond ? 'au-dessus' : 'en dessous'} du seuil de 9,5495.`;
}

/** « 14 indicateurs ont une valeur ; 2 n’en ont pas » and which status each has. */
export function absenceExample(
	name: string,
	{ present, absent }: { present: number; absent: readonly { label: string; status: string }[] }
): string[] {
	const start = fr`${name} : ${formatCount(present)} indicateurs ont une valeur, ${formatCount(absent.length)} n’en ont pas.`;
	return [start, ...absent.map(({ label, status }) => fr`${label} : ${status}.`)];
}

/** Communes that a commune was made of; nothing for one that is as it was. */
export function mergerExample(names: readonly string[]): string[] {
	if (names.length === 0) return [];
	return [fr`Anciennes communes réunies : ${listed(names)}.`];
}
