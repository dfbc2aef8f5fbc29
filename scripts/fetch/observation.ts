import type { Observation } from '../../src/lib/domain/observation.ts';
import type { Absence, Status } from '../../src/lib/domain/status.ts';
import type { Unit } from '../../src/lib/domain/unit.ts';
import { ratioValue, rounded } from '../../src/lib/domain/ratio.ts';

interface Place {
	code: string;
	period: string;
	status?: Status;
	note?: string | null;
}

/** An observation that is a plain figure. */
export function figure(place: Place, value: number, decimals = 0): Observation {
	return { ...bare(place), value: rounded(value, decimals) };
}

/** An observation without a value, and why. */
export function absent(place: Omit<Place, 'status'>, status: Absence): Observation {
	return { ...bare(place), status };
}

/**
 * A ratio of two counts, in the unit of its indicator. A part greater than the whole is brought down
 * to it with a note when the unit is a percentage; a whole of zero concerns nobody.
 */
export function ratio(
	place: Place,
	{ numerator, denominator }: { numerator: number; denominator: number },
	scale: { unit: Unit; decimals: number }
): Observation {
	const isOver = scale.unit === 'percent' && numerator > denominator;
	const part = isOver ? denominator : numerator;
	const value = ratioValue(part, denominator, scale);
	if (value === null) return absent(place, 'non-concerne');
	return {
		...bare(place),
		value,
		numerator: part,
		denominator,
		note: isOver ? cappedNote(numerator, denominator) : (place.note ?? null)
	};
}

function cappedNote(numerator: number, denominator: number): string {
	const shown = (count: number) => count.toLocaleString('fr-FR');
	return `Ramené à 100\u00a0%\u00a0: le fichier donne ${shown(numerator)} pour ${shown(denominator)}.`;
}

function bare({ code, period, status = 'definitif', note = null }: Place): Observation {
	return {
		code,
		period,
		status,
		note,
		value: null,
		numerator: null,
		denominator: null,
		source: null
	};
}
