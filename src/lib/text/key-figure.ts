import type { Period } from '../domain/period.ts';
import type { GroupSummary } from '../domain/published.ts';
import type { Unit } from '../domain/unit.ts';
import { formatCompact } from './number.ts';
import { formatPeriod, inPeriod } from './period.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';
import { formatValue, sourceValue } from './value.ts';

interface Format {
	unit: Unit;
	decimals: number;
}

const field = 'communes de moins de 10\u202f000 habitants';

/** A value in a sentence: « 14,7 millions », « 36 % » when the source gives no decimal. */
export function spokenValue(value: number, { unit, decimals }: Format): string {
	if (unit === 'count' && Math.abs(value) >= 1_000_000) return formatCompact(value);
	return sourceValue(value, { unit, decimals });
}

/** The figure of an indicator known by commune; null when fewer than five communes have a value. */
export function communesKeyFigure(
	{ aggregate, median, q1, q3 }: GroupSummary,
	period: Period,
	{ unit, decimals, isWhole }: Format & { isWhole: boolean }
): string | null {
	if (median === null || q1 === null || q3 === null) return null;
	const format = (value: number) => formatValue(value, unit, decimals);
	const spread = `la moitié d’entre elles sont entre ${format(q1)} et ${format(q3)}`;
	if (isWhole && aggregate !== null)
		return fr`${format(aggregate)} ${inPeriod(period)} pour l’ensemble des ${field} ; ${spread}.`;
	return fr`${format(median)} ${inPeriod(period)} pour la médiane des ${field} ; ${spread}.`;
}

interface Dated {
	period: Period;
	value: number;
}

/** The figure of a national series: where it is, and where it came from. */
export function nationalKeyFigure(
	first: Dated | null,
	last: Dated,
	{ breaks, ...format }: Format & { breaks: number }
): string {
	const now = `${spokenValue(last.value, format)} ${inPeriod(last.period)}`;
	if (first === null) return fr`${now}.`;
	const then = `${spokenValue(first.value, format)} ${inPeriod(first.period)}`;
	if (breaks === 0) return fr`${now}, contre ${then}.`;
	const warning = breaks > 1 ? `${breaks} ruptures de série` : 'une rupture de série';
	return fr`${now} ; ${then}. Entre les deux, ${warning} : leur écart n’est pas une évolution.`;
}

/** The figure of national categories: how many, and between what and what. */
export function categoriesKeyFigure(
	values: readonly number[],
	period: Period,
	format: Format
): string | null {
	const lowest = Math.min(...values);
	const highest = Math.max(...values);
	if (values.length === 0) return null;
	const when = formatPeriod(period);
	if (lowest === highest)
		return fr`${spokenValue(lowest, format)} dans les ${counted(values.length, 'catégorie')} chiffrées (${when}).`;
	return fr`De ${spokenValue(lowest, format)} à ${spokenValue(highest, format)} selon la catégorie (${counted(values.length, 'catégorie chiffrée', 'catégories chiffrées')}, ${when}).`;
}
