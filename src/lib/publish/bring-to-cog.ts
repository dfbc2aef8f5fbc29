import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import {
	communeOfArrondissement,
	formerSeats,
	type KnownTerritories
} from './known-territories.ts';
import { mergeObservations } from './merge-observations.ts';
import {
	addObservation,
	emptyTable,
	observationAt,
	type ObservationTable
} from './observation-table.ts';

/** What became of the rows written under a code that is no longer a commune's. */
export interface CarryOver {
	/** Rows under an old code (or of an arrondissement municipal). */
	oldRows: number;
	/** Rows of the result that hold them. */
	carriedInto: number;
	/** Results left absent because they could not be computed again, by current code and period. */
	lost: { code: string; period: string; reason: string }[];
	/** Rows of arrondissements left out because their commune has a row of its own. */
	leftOut: number;
}

/**
 * Brings communal rows of any vintage to the present communes. The rows of other mailles, and the
 * files whose codes are all current, come back as they are.
 */
export function bringToCog(
	table: ObservationTable,
	indicator: Indicator,
	known: KnownTerritories
): { table: ObservationTable; carryOver: CarryOver } {
	const carryOver: CarryOver = { oldRows: 0, carriedInto: 0, lost: [], leftOut: 0 };
	if (indicator.maille !== 'commune') return { table, carryOver };
	const groups = groupsWithOldCodes(table, known);
	if (groups.size === 0) return { table, carryOver };

	const result = emptyTable();
	const touched = new Set([...groups.values()].flatMap((group) => group.rows));
	for (let row = 0; row < table.codes.length; row++) {
		if (!touched.has(row)) addObservation(result, observationAt(table, row));
	}
	for (const { code, rows } of groups.values()) {
		const parts = rows.map((row) => observationAt(table, row));
		const own = parts.filter((part) => part.code === code);
		const kept =
			own.length > 0 ? parts.filter((part) => communeOfArrondissement(part.code) === null) : parts;
		carryOver.oldRows += parts.length - own.length;
		carryOver.leftOut += parts.length - kept.length;
		const merged = resolved(code, kept, indicator);
		addObservation(result, merged.observation);
		if (kept.length > own.length) carryOver.carriedInto++;
		if (merged.reason !== null) {
			carryOver.lost.push({ code, period: merged.observation.period, reason: merged.reason });
		}
	}
	return { table: result, carryOver };
}

/** Rows to be looked at together: those of a current commune and period where an old code appears. */
function groupsWithOldCodes(
	table: ObservationTable,
	known: KnownTerritories
): Map<string, { code: string; rows: number[] }> {
	const groups = new Map<string, { code: string; rows: number[] }>();
	const receiving = new Set<string>();
	table.codes.forEach((code, row) => {
		if (known.communes.has(code)) return;
		const current = known.currentCode.get(code) ?? communeOfArrondissement(code) ?? code;
		receiving.add(current);
		const key = `${current} ${table.periods[row]}`;
		const group = groups.get(key) ?? { code: current, rows: [] };
		group.rows.push(row);
		groups.set(key, group);
	});
	if (groups.size === 0) return groups;
	table.codes.forEach((code, row) => {
		if (!receiving.has(code)) return;
		groups.get(`${code} ${table.periods[row]}`)?.rows.push(row);
	});
	return groups;
}

function resolved(
	code: string,
	parts: readonly Observation[],
	indicator: Indicator
): { observation: Observation; reason: string | null } {
	const [only] = parts;
	if (only === undefined) throw new RangeError(`no row for ${code}`);
	if (parts.length === 1 && (only.code === code || formerSeats.get(only.code) === code)) {
		return { observation: { ...only, code }, reason: null };
	}
	if (!isComplete(code, parts)) {
		const codes = parts.map((part) => part.code).join(', ');
		const reason = `seules ${parts.length > 1 ? 'les anciennes communes' : 'l’ancienne commune'} ${codes}`;
		const note = `Commune issue d’une fusion : le fichier ne donne que ${codes}.`;
		const absent = { value: null, numerator: null, denominator: null };
		const status = parts.some((part) => part.status === 'secret') ? 'secret' : 'non-collecte';
		return { observation: { ...only, ...absent, code, status, note }, reason };
	}
	const { observation, outcome } = mergeObservations(code, parts, indicator);
	return {
		observation,
		reason: outcome === 'lost' ? 'non recalculable sans numérateur ni dénominateur' : null
	};
}

/**
 * Whether the parts make up the present commune. The row of its own code stands for what it was at
 * the time; without it, old codes alone say nothing of the commune that lent its code.
 */
function isComplete(code: string, parts: readonly Observation[]): boolean {
	return parts.some(
		(part) =>
			part.code === code ||
			formerSeats.get(part.code) === code ||
			communeOfArrondissement(part.code) === code
	);
}
