import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { atCommune } from './commune.ts';
import { counted } from './plural.ts';
import { formatPeriod, inPeriod } from './period.ts';
import { formatGap, formatParts, formatValue } from './value.ts';
import { fr } from './typography.ts';

/** A commune's value beside its group's, as a sentence needs them. */
export interface Comparison {
	commune: string;
	period: Period;
	unit: Unit;
	decimals: number;
	value: number;
	/** Value of the group for the same period: its median or aggregate, as `measure` says. */
	groupValue: number;
	measure: 'median' | 'aggregate';
	/** The group as a complement: `ofPeerGroup`, « des 87 communes de … ». */
	ofGroup: string;
	/** Communes of the group that have a value; the sentence always says it. */
	n: number;
}

/**
 * « À Rennes, 62,4 % en 2024, contre 58,1 % pour la médiane des 87 communes de …
 * (85 communes ont une valeur) : 4,3 points de plus. »
 */
export function comparisonSentence(comparison: Comparison): string {
	const { commune, period, unit, decimals, value, groupValue, ofGroup, n } = comparison;
	const measure = comparison.measure === 'median' ? 'la médiane' : 'l’ensemble';
	const place = atCommune(commune);
	return fr`${place.charAt(0).toUpperCase() + place.slice(1)}, ${formatValue(value, unit, decimals)} ${inPeriod(period)}, contre ${formatValue(groupValue, unit, decimals)} pour ${measure} ${ofGroup} (${counted(n, 'commune')} avec une valeur) : ${gapWords(comparison)}.`;
}

/** « 4,3 points de plus », « 2 jours de moins », « autant ». */
function gapWords({ value, groupValue, unit, decimals }: Comparison): string {
	const gap = value - groupValue;
	if (Math.round(gap * 10 ** decimals) === 0) return 'autant';
	return `${formatGap(gap, unit, decimals)} de ${gap > 0 ? 'plus' : 'moins'}`;
}

/** « 12 sur 40 foyers, en 2024 »: the counts and the year under a value. */
export function countsLine(
	numerator: number,
	denominator: number,
	noun: string | null,
	period: Period
): string {
	return `${formatParts(numerator, denominator, noun)}, ${formatPeriod(period)}`;
}

/** « n = 85 communes, 2024 »: what every comparison says of itself. */
export function sampleLine(n: number, period: Period): string {
	return `${counted(n, 'commune')}, ${formatPeriod(period)}`;
}
