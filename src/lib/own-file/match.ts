import type { InseeCode } from '../domain/commune.ts';
import type { OwnChoice } from './own-choice.ts';
import type { OwnTable } from './own-table.ts';
import { departementNamed, find, type Places } from './places.ts';

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
const mostListed = 50;

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
	const ambiguities = new Map<string, Ambiguity>();
	const unknown = new Map<string, { cell: string; rows: number; line: number }>();
	/** What each pair of distinct cells means: millions of rows have few. */
	const meanings: (Meaning | undefined)[][] = [];

	for (let row = 0; row < table.rows; row++) {
		const cell = column.places[row] ?? -1;
		if (cell < 0) {
			report.empty++;
			continue;
		}
		const departement = departements?.places[row] ?? -1;
		// An absent departement is at -1.
		const ofDepartement = (meanings[departement + 1] ??= []);
		const meaning = (ofDepartement[cell] ??= meaningOf(cell, departement, row));
		report[meaning.kind]++;
		if ('seen' in meaning) meaning.seen.rows++;
		else {
			if (meaning.isRestored) report.restored++;
			result.places[row] = meaning.place;
		}
	}
	report.communes = result.codes.length;
	report.toResolve = commonest(ambiguities);
	report.notRecognised = commonest(unknown);
	return result;

	function meaningOf(cellPlace: number, departementPlace: number, row: number): Meaning {
		const cell = column?.words[cellPlace] ?? '';
		const departement = departements?.words[departementPlace] ?? null;
		const asked = departement === null ? cell : `${cell} (${departement})`;
		const chosen = resolutions.get(asked);
		if (chosen !== undefined) return { kind: 'current', isRestored: false, place: place(chosen) };
		const of = departement === null ? null : departementNamed(departement, places);
		const found = find(cell, kind, places, of);
		switch (found.kind) {
			case 'unknown':
				// The heading is line 1.
				return { kind: found.kind, seen: listed(unknown, { cell: asked, rows: 0, line: row + 2 }) };
			case 'ambiguous': {
				const candidates = named(found.codes, places);
				return {
					kind: found.kind,
					seen: listed(ambiguities, { cell: asked, rows: 0, candidates })
				};
			}
			default:
				return { kind: found.kind, isRestored: found.isRestored, place: place(found.code) };
		}
	}

	function place(code: InseeCode): number {
		const seen = placeOf.get(code);
		if (seen !== undefined) return seen;
		placeOf.set(code, result.codes.length);
		return result.codes.push(code) - 1;
	}
}

/** What a cell means, and where its rows are counted. */
type Meaning =
	| { kind: 'current' | 'former'; isRestored: boolean; place: number }
	| { kind: 'ambiguous' | 'unknown'; seen: { rows: number } };

/** The one already listed under the same cell, if any. */
function listed<T extends { cell: string }>(list: Map<string, T>, one: T): T {
	const seen = list.get(one.cell);
	if (seen !== undefined) return seen;
	list.set(one.cell, one);
	return one;
}

function named(codes: readonly InseeCode[], { labels }: Places): Ambiguity['candidates'] {
	return codes.map((code) => ({ code, name: labels.get(code) ?? code }));
}

function commonest<T extends { rows: number }>(map: ReadonlyMap<string, T>): T[] {
	return [...map.values()].sort((a, b) => b.rows - a.rows).slice(0, mostListed);
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
