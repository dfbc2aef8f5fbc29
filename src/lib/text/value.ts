import type { Unit } from '../domain/unit.ts';
import { formatCount, formatDecimal, formatSigned, takesPlural } from './number.ts';
import { nbsp, thinSpace } from './space.ts';

/** A value with its unit, as in a sentence: « 62,4 % », « 12 jours », « 3,2 km ». */
export function formatValue(value: number, unit: Unit, decimals: number): string {
	return formatDecimal(value, decimals) + suffix(value, unit);
}

/** With the decimals of its source: a published « 36 % » is not turned into « 36,0 % ». */
export function sourceValue(
	value: number,
	{ unit, decimals }: { unit: Unit; decimals: number }
): string {
	return formatValue(value, unit, Number.isInteger(value) ? 0 : decimals);
}

/** A difference between two values of the unit, signed: « +2,3 points », « −1 jour ». */
export function formatChange(difference: number, unit: Unit, decimals: number): string {
	const noun = takesPlural(difference) ? 'points' : 'point';
	const end = unit === 'percent' ? nbsp + noun : suffix(difference, unit);
	return formatSigned(difference, decimals) + end;
}

/** A difference without its sign, for « … points de plus que … ». */
export function formatGap(difference: number, unit: Unit, decimals: number): string {
	const size = Math.abs(difference);
	const noun = takesPlural(size) ? 'points' : 'point';
	const end = unit === 'percent' ? nbsp + noun : suffix(size, unit);
	return formatDecimal(size, decimals) + end;
}

/** « 12 foyers sur 40 »: the counts a share is made of. */
export function formatParts(numerator: number, denominator: number, noun: string | null): string {
	const counts = `${formatCount(numerator)} sur ${formatCount(denominator)}`;
	return noun === null ? counts : `${counts} ${noun}`;
}

/** Unit in full, for an axis or the head of a column. */
export function unitLabel(unit: Unit): string {
	switch (unit) {
		case 'percent':
			return `en${nbsp}%`;
		case 'count':
			return 'en nombre';
		case 'per-1000':
			return `pour 1${thinSpace}000`;
		case 'per-10000':
			return `pour 10${thinSpace}000`;
		case 'days':
			return 'en jours';
		case 'km':
			return 'en kilomètres';
		case 'index':
			return 'indice';
	}
}

function suffix(value: number, unit: Unit): string {
	switch (unit) {
		case 'percent':
			return `${thinSpace}%`;
		case 'per-1000':
			return ` pour 1${thinSpace}000`;
		case 'per-10000':
			return ` pour 10${thinSpace}000`;
		case 'days':
			return nbsp + (takesPlural(value) ? 'jours' : 'jour');
		case 'km':
			return `${nbsp}km`;
		case 'count':
		case 'index':
			return '';
	}
}
