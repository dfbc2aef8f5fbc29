import { periodFits } from '../domain/parse-indicator.ts';
import type { Edition, Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { isAbsence, statuses, type Status } from '../domain/status.ts';
import { parseHeader, type ColumnName, type Header } from './columns.ts';
import { codeMeaning, type CodeMeaning, type KnownTerritories } from './known-territories.ts';
import { emptyTable, type ObservationTable } from './observation-table.ts';
import { parseNumber } from './parse-number.ts';
import { readRows } from './read-rows.ts';
import { figureFaults, type Fault } from './row-rules.ts';

export interface ObservationSource {
	/** Text of `valeurs.csv`, with `\n` ends of line (see `decodeText`). */
	text: string;
	/** Name printed before each problem. */
	file: string;
	indicator: Indicator;
	edition: Edition;
	known: KnownTerritories;
}

export interface ReadObservations {
	/** Rows without a fault, in the order of the file, codes as written (old ones included). */
	table: ObservationTable;
	problems: Problem[];
	rowsRead: number;
	rowsRejected: number;
	ignoredColumns: string[];
}

/** Reads and checks a whole file; goes on after a fault, so that `problems` has all of them. */
export function readObservations(source: ObservationSource): ReadObservations {
	const { text, file, indicator } = source;
	const result: ReadObservations = {
		table: emptyTable(),
		problems: [],
		rowsRead: 0,
		rowsRejected: 0,
		ignoredColumns: []
	};
	const report = (line: number | null, { found, expected }: Fault) =>
		result.problems.push({ file, line, found, expected });
	const meaningOf = memoized((code) => codeMeaning(code, indicator, source.known));
	const fits = memoized((period) => periodFits(period, indicator.frequency));
	const firstLine = firstLineFinder();
	let header: Header | null = null;

	readRows(text, {
		onFault: (found, expected, line) => report(line, { found, expected }),
		onHeader(cells, line) {
			header = parseHeader(cells);
			result.ignoredColumns = header.ignored;
			for (const fault of header.faults) report(line, fault);
		},
		onRow(cells, line) {
			result.rowsRead++;
			if (header === null || header.faults.length > 0) return;
			const faults = duplicateFaults(cells, header, line, firstLine);
			readRow(cells, header, source, { meaningOf, fits }, { table: result.table, faults });
			if (faults.length === 0) return;
			result.rowsRejected++;
			for (const fault of faults) report(line, fault);
		}
	});
	if (header === null)
		report(null, { found: 'fichier vide', expected: 'un en-tête et des lignes' });
	else if (result.rowsRead === 0) report(null, { found: 'aucune ligne', expected: 'des valeurs' });
	return result;
}

interface Lookups {
	meaningOf(code: string): CodeMeaning;
	fits(period: string): boolean;
}

/** Adds the row to the table when it is sound; otherwise adds to its faults. */
function readRow(
	cells: string[],
	header: Header,
	{ indicator, edition }: ObservationSource,
	{ meaningOf, fits }: Lookups,
	{ table, faults }: { table: ObservationTable; faults: Fault[] }
): void {
	if (cells.length !== header.width) {
		faults.push({ found: `${cells.length} champs`, expected: `${header.width} comme l’en-tête` });
		return;
	}
	const code = cell(cells, header, 'code');
	const period = cell(cells, header, 'periode');
	const meaning = meaningOf(code);
	if (meaning.kind === 'unknown') {
		faults.push({ found: `code « ${code} » inconnu`, expected: meaning.expected });
	}
	if (!fits(period)) {
		faults.push({ found: `période « ${period} »`, expected: periodShapes[indicator.frequency] });
	}
	const status = parseStatus(cell(cells, header, 'statut'));
	const value = figure(cells, header, 'valeur', faults);
	const numerator = figure(cells, header, 'numerateur', faults);
	const denominator = figure(cells, header, 'denominateur', faults);
	if (status === null) {
		const found = `statut « ${cell(cells, header, 'statut')} »`;
		faults.push({ found, expected: `un de ${statuses.join(', ')}` });
	} else if (value !== undefined && numerator !== undefined && denominator !== undefined) {
		const figures = { value, status, numerator, denominator };
		faults.push(...figureFaults(figures, indicator, edition));
		if (faults.length === 0) {
			table.codes.push(code);
			table.periods.push(period);
			table.values.push(value);
			table.statuses.push(status);
			table.numerators.push(numerator);
			// A denominator without its numerator says nothing that the site shows.
			table.denominators.push(isAbsence(status) ? null : denominator);
			table.sources.push(remark(cell(cells, header, 'source')));
			table.notes.push(remark(cell(cells, header, 'note')));
		}
	}
}

function duplicateFaults(
	cells: string[],
	header: Header,
	line: number,
	firstLine: (code: string, period: string, line: number) => number
): Fault[] {
	const code = cell(cells, header, 'code');
	const period = cell(cells, header, 'periode');
	const first = firstLine(code, period, line);
	if (first === line) return [];
	return [
		{ found: `doublon ${code}, ${period}`, expected: `une seule ligne (déjà ligne ${first})` }
	];
}

/** Line where a code and period were first met; numbers as keys, for files of 300,000 rows. */
function firstLineFinder(): (code: string, period: string, line: number) => number {
	const ids = new Map<string, number>();
	const lines = new Map<number, number>();
	const idOf = (text: string) => {
		const id = ids.get(text) ?? ids.size;
		if (id === ids.size) ids.set(text, id);
		return id;
	};
	return (code, period, line) => {
		const key = idOf(code) * 2 ** 24 + idOf(period);
		const first = lines.get(key);
		if (first !== undefined) return first;
		lines.set(key, line);
		return line;
	};
}

const periodShapes = {
	annuelle: 'une année : AAAA',
	trimestrielle: 'un trimestre : AAAA-T1 à AAAA-T4',
	mensuelle: 'un mois : AAAA-MM',
	ponctuelle: 'AAAA, AAAA-T1 ou AAAA-MM'
} as const satisfies Record<Indicator['frequency'], string>;

function cell(cells: string[], { index }: Header, column: ColumnName): string {
	return cells[index[column]]?.trim() ?? '';
}

function figure(
	cells: string[],
	header: Header,
	column: 'valeur' | 'numerateur' | 'denominateur',
	faults: Fault[]
): number | null | undefined {
	const text = cell(cells, header, column);
	const number = parseNumber(text);
	if (number === undefined) {
		faults.push({ found: `${column} « ${text} »`, expected: 'un nombre, ou rien' });
	}
	return number;
}

const statusByText: ReadonlyMap<string, Status> = new Map(
	statuses.map((status) => [status, status])
);

function parseStatus(text: string): Status | null {
	return statusByText.get(text) ?? null;
}

/** One line: remarks are shown in tables and tooltips. */
function remark(text: string): string | null {
	return text === '' ? null : text.replace(/\s+/g, ' ');
}

function memoized<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const value = compute(text);
		known.set(text, value);
		return value;
	};
}
