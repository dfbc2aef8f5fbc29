import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import { isAbsence, statuses, type Status } from '../domain/status.ts';
import { ratioScale } from '../domain/unit.ts';
import { ratioValue, rounded } from '../domain/ratio.ts';

/** How a merger of several communes was given its value; `lost` when it could not be. */
export type MergeOutcome = 'counts' | 'sum' | 'absent' | 'lost';

/**
 * The observation of a commune made of several former ones, for one period. Counts are added and
 * shares computed again from them; an additive value is a sum; anything else is left absent, never
 * averaged. One part under secrecy makes the whole secret: it could be found by subtraction.
 */
export function mergeObservations(
	code: string,
	parts: readonly Observation[],
	indicator: Indicator
): { observation: Observation; outcome: MergeOutcome } {
	const [first] = parts;
	if (first === undefined) throw new RangeError(`no observation to merge for ${code}`);
	const base: Observation = {
		...first,
		code,
		value: null,
		numerator: null,
		denominator: null,
		source: shared(parts.map(({ source }) => source)),
		note: shared(parts.map(({ note }) => note))
	};
	const absence = commonAbsence(parts);
	if (absence !== null) return { observation: { ...base, status: absence }, outcome: 'absent' };

	const present = parts.filter(({ status }) => !isAbsence(status));
	const status = leastCertain(present.map((part) => part.status));
	const counts = summedCounts(present);
	if (counts !== null && ratioScale(indicator.unit) !== null) {
		const value = ratioValue(counts.numerator, counts.denominator, indicator);
		return { observation: { ...base, ...counts, status, value }, outcome: 'counts' };
	}
	if (indicator.isAdditive && ratioScale(indicator.unit) === null) {
		const sum = present.reduce((total, { value }) => total + (value ?? 0), 0);
		const value = rounded(sum, indicator.decimals);
		return { observation: { ...base, ...counts, status, value }, outcome: 'sum' };
	}
	const note = `Communes fusionnées (${parts.map((part) => part.code).join(', ')}) : valeur non recalculable sans numérateur ni dénominateur.`;
	return { observation: { ...base, status: 'non-collecte', note }, outcome: 'lost' };
}

/** The status of the whole when the parts allow no value. */
function commonAbsence(parts: readonly Observation[]): Status | null {
	const found = new Set(parts.map(({ status }) => status));
	if (found.has('secret')) return 'secret';
	if (found.has('non-collecte')) return 'non-collecte';
	return parts.every(({ status }) => status === 'non-concerne') ? 'non-concerne' : null;
}

function summedCounts(
	parts: readonly Observation[]
): { numerator: number; denominator: number } | null {
	let numerator = 0;
	let denominator = 0;
	for (const part of parts) {
		if (part.numerator === null || part.denominator === null) return null;
		numerator += part.numerator;
		denominator += part.denominator;
	}
	return { numerator, denominator };
}

/** Statuses are declared from the most certain to the least. */
function leastCertain(found: readonly Status[]): Status {
	return statuses.findLast((status) => found.includes(status)) ?? 'non-collecte';
}

function shared(remarks: readonly (string | null)[]): string | null {
	const different = [...new Set(remarks.filter((remark) => remark !== null))];
	return different.length === 0 ? null : different.join(' ');
}
