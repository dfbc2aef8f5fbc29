import type { HeadlineMeasure, IndicatorHeadline } from '../domain/headline.ts';
import { formatPeriod } from './period.ts';
import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { jumpRule } from './rank-jump.ts';
import { fr } from './typography.ts';

/** What « Comment cette phrase est calculée » unfolds, apart from the SQL. */
export interface HeadlineRule {
	rule: string;
	/** Which years, over how many territories. */
	sample: string;
}

export const headlineWords = {
	how: 'Comment cette phrase est calculée',
	sql: 'La même chose en SQL',
	simulated: fr`Les chiffres sont simulés : la phrase montre ce que la règle dirait de chiffres réels.`
};

export function headlineRule(fact: IndicatorHeadline): HeadlineRule {
	switch (fact.kind) {
		case 'change':
			return {
				rule: fr`Dernière période moins première, parmi celles où la moitié au moins des territoires ont une valeur. Si une rupture de série est déclarée entre les deux, on part de la première période qui la suit. ${basis(fact.measure)}`,
				sample: points([fact.from, fact.to])
			};
		case 'no-change':
			return {
				rule: fr`Une évolution demande deux périodes comparables : la moitié au moins des territoires y ont une valeur, et aucune rupture de série ne les sépare. Sinon la phrase est remplacée par celle-ci.`,
				sample:
					fact.breaks.length === 0
						? 'Aucune paire de périodes ne convient.'
						: fr`Ruptures déclarées : ${fact.breaks.map(formatPeriod).join(', ')}.`
			};
		case 'step':
			return {
				rule: fr`Le plus grand écart entre deux années qui se suivent, sans rupture de série entre elles, parmi trois écarts au moins ; rien n’est dit si deux écarts sont égaux.`,
				sample: points([fact.from, fact.to])
			};
		case 'sizes':
			return {
				rule: fr`La plus petite et la plus grande tranche de population où vingt communes au moins, et la moitié d’entre elles, ont une valeur. ${basis(fact.measure)}`,
				sample: fr`${formatPeriod(fact.period)} ; ${counted(fact.small.n, 'commune')} et ${counted(fact.large.n, 'commune')}.`
			};
		case 'departements':
			return {
				rule: fr`Le département le plus bas et le plus haut, parmi ceux où vingt communes au moins, et la moitié d’entre elles, ont une valeur ; rien n’est dit sous dix départements, ni si deux sont à égalité à un bout. ${basis(fact.measure)}`,
				sample: fr`${formatPeriod(fact.period)} ; ${counted(fact.lowest.n, 'commune')} pour le plus bas, ${counted(fact.highest.n, 'commune')} pour le plus haut.`
			};
		case 'jumps':
			return {
				rule: fr`${jumpRule} Le risque d’erreur, 5 %, est partagé entre toutes les communes regardées. Les périodes sont celles de l’évolution : rien n’est dit sans deux périodes comparables.`,
				sample: fr`${formatPeriod(fact.from)} et ${formatPeriod(fact.to)} ; ${counted(fact.judged, 'commune jugée', 'communes jugées')}, dont ${formatCount(fact.moved)} ont changé d’un quart des places ou plus, hasard compris.`
			};
		case 'target':
			return {
				rule: fr`La valeur de l’année de la cible, ou la dernière qui la précède, comparée à la cible ; rien n’est dit si une rupture de série les sépare. ${basis(fact.measure)}`,
				sample: points([fact])
			};
		case 'categories':
			return {
				rule: fr`La catégorie la plus haute et la plus basse à la dernière période ; rien n’est dit en cas d’égalité.`,
				sample: categories(fact)
			};
		case 'category-targets':
			return {
				rule: fr`Nombre de catégories dont la valeur de l’année de la cible l’atteint ; les autres années ne comptent pas.`,
				sample: categories(fact)
			};
	}
}

/** The same of the figure that opens the page: where things stand. */
export function keyFigureRule(
	measure: HeadlineMeasure,
	found: readonly { period: string; n: number | null }[]
): HeadlineRule {
	const rule =
		measure === 'own'
			? fr`Dernière valeur publiée et première, quand il y en a deux ; si une rupture de série les sépare, leur écart n’est pas dit.`
			: fr`Dernière période où la moitié au moins des communes ont une valeur ; quartiles des valeurs des communes. ${basis(measure)}`;
	return { rule, sample: points(found) };
}

function basis(measure: HeadlineMeasure): string {
	switch (measure) {
		case 'aggregate':
			return fr`Valeur d’ensemble : effectifs des communes additionnés, puis rapportés l’un à l’autre.`;
		case 'median':
			return fr`Médiane : la moitié des communes sont au-dessous, la moitié au-dessus.`;
		case 'own':
			return 'Valeur telle que la source la publie.';
	}
}

function points(found: readonly { period: string; n: number | null }[]): string {
	const each = found.map(({ period, n }) =>
		n === null ? formatPeriod(period) : `${formatPeriod(period)} (${counted(n, 'commune')})`
	);
	return `${each.join(' ; ')}.`;
}

function categories({ period, among }: { period: string; among: number }): string {
	return fr`${formatPeriod(period)} ; ${counted(among, 'catégorie chiffrée', 'catégories chiffrées')}.`;
}
