import type { InseeCode } from '../domain/commune.ts';
import type { OwnChoice } from './own-choice.ts';
import { cellAt, type OwnTable } from './own-table.ts';
import { departementNamed, find, type Found, type Places } from './places.ts';

/** What became of the rows of a file: they add up to all its rows. */
export interface MatchReport {
	rows: number;
	/** Rows under a present code or name. */
	current: number;
	/** Rows under an old code, given to today's commune. */
	former: number;
	/** Rows whose cell names several communes, and that the reader has not settled. */
	ambiguous: number;
	/** Rows whose cell names no commune. */
	unknown: number;
	/** Rows without a cell. */
	empty: number;
	/** Of the first two: codes that had lost their leading zero. */
	restored: number;
	/** Communes that at least one row names. */
	communes: number;
	/** What is left to settle, by cell, commonest first. */
	toResolve: Ambiguity[];
	/** Cells that name no commune, commonest first. */
	notRecognised: { cell: string; rows: number; line: number }[];
}

export interface Ambiguity {
	/** Cell, and departement when the file names it. */
	cell: string;
	rows: number;
	candidates: { code: InseeCode; name: string }[];
}

export interface Match {
	/** Row → place in `codes`; -1 when the row names no commune. */
	places: Int32Array;
	codes: InseeCode[];
	report: MatchReport;
}

/** Cells listed in a report: the commonest. */
const listed = 50;

/** Finds the commune of every row. `resolutions`: what the reader chose, by cell. */
export function matchRows(
	table: OwnTable,
	choice: OwnChoice,
	places: Places,
	resolutions: ReadonlyMap<string, InseeCode> = new Map()
): Match {
	const column = choice.key === null ? undefined : table.columns[choice.key.column];
	const departements = choice.departement === null ? undefined : table.columns[choice.departement];
	const report = emptyReport(table.rows);
	const result: Match = { places: new Int32Array(table.rows).fill(-1), codes: [], report };
	if (column === undefined || choice.key === null)
		return { ...result, report: { ...report, empty: table.rows } };
	const { kind } = choice.key;
	const placeOf = new Map<InseeCode, number>();
	const known = new Map<string, Found>();
	const ambiguities = new Map<string, Ambiguity>();
	const unknown = new Map<string, { cell: string; rows: number; line: number }>();

	for (let row = 0; row < table.rows; row++) {
		const cell = cellAt(column, row);
		if (cell === null) {
			report.empty++;
			continue;
		}
		const departement = departements === undefined ? null : cellAt(departements, row);
		const asked = departement === null ? cell : `${cell} (${departement})`;
		const found = lookUp(asked, () =>
			find(cell, kind, places, departement === null ? null : departementNamed(departement, places))
		);
		if (found.kind === 'unknown') {
			report.unknown++;
			// The heading is line 1.
			const seen = unknown.get(asked) ?? { cell: asked, rows: 0, line: row + 2 };
			unknown.set(asked, { ...seen, rows: seen.rows + 1 });
		} else if (found.kind === 'ambiguous') {
			report.ambiguous++;
			const seen = ambiguities.get(asked) ?? {
				cell: asked,
				rows: 0,
				candidates: named(found.codes, places)
			};
			ambiguities.set(asked, { ...seen, rows: seen.rows + 1 });
		} else {
			report[found.kind]++;
			if (found.isRestored) report.restored++;
			result.places[row] = place(found.code);
		}
	}
	report.communes = result.codes.length;
	report.toResolve = commonest(ambiguities);
	report.notRecognised = commonest(unknown);
	return result;

	function lookUp(asked: string, look: () => Found): Found {
		const seen = known.get(asked);
		if (seen !== undefined) return seen;
		const chosen = resolutions.get(asked);
		const found: Found =
			chosen === undefined ? look() : { kind: 'current', code: chosen, isRestored: false };
		known.set(asked, found);
		return found;
	}

	function place(code: InseeCode): number {
		const seen = placeOf.get(code);
		if (seen !== undefined) return seen;
		placeOf.set(code, result.codes.length);
		return result.codes.push(code) - 1;
	}
}

function named(codes: readonly InseeCode[], { labels }: Places): Ambiguity['candidates'] {
	return codes.map((code) => ({ code, name: labels.get(code) ?? code }));
}

function commonest<T extends { rows: number }>(map: ReadonlyMap<string, T>): T[] {
	return [...map.values()].sort((a, b) => b.rows - a.rows).slice(0, listed);
}

function emptyReport(rows: number): MatchReport {
	return {
		rows,
		current: 0,
		former: 0,
		ambiguous: 0,
		unknown: 0,
		empty: 0,
		restored: 0,
		communes: 0,
		toResolve: [],
		notRecognised: []
	};
}
