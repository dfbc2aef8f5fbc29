import type { Edition, Indicator } from '../domain/indicator.ts';
import { periodFits } from '../domain/period-fits.ts';
import type { Problem } from '../domain/problem.ts';
import { cell, parseHeader, type Header } from './columns.ts';
import { codeMeaning, type KnownTerritories } from './known-territories.ts';
import { emptyTable, type ObservationTable } from './observation-table.ts';
import { readFigures } from './read-figures.ts';
import { readRows } from './read-rows.ts';
import { FaultList, type Fault } from './fault-list.ts';
import { figureRules } from './row-rules.ts';

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
	const checkFigures = figureRules(indicator, source.edition);
	const firstLine = firstLineFinder();
	let header: Header | null = null;

	/** Adds the row to the table when it is sound; otherwise gives its faults. */
	function rowFaults(cells: string[], header: Header, line: number): readonly Fault[] {
		if (cells.length !== header.width) {
			return [{ found: `${cells.length} champs`, expected: `${header.width} comme l’en-tête` }];
		}
		const faults = new FaultList();
		const code = cell(cells, header, 'code');
		const period = cell(cells, header, 'periode');
		const first = firstLine(code, period, line);
		if (first !== line) {
			faults.add(`doublon ${code}, ${period}`, `une seule ligne (déjà ligne ${first})`);
		}
		const meaning = meaningOf(code);
		if (meaning.kind === 'unknown') faults.add(`code « ${code} » inconnu`, meaning.expected);
		if (!fits(period)) faults.add(`période « ${period} »`, periodShapes[indicator.frequency]);
		const figures = readFigures(cells, header, faults);
		if (figures !== null) checkFigures(figures, faults);
		if (figures !== null && faults.list.length === 0) {
			const { table } = result;
			table.codes.push(code);
			table.periods.push(period);
			table.values.push(figures.value);
			table.statuses.push(figures.status);
			table.numerators.push(figures.numerator);
			// A denominator without its numerator says nothing that the site shows.
			table.denominators.push(figures.value === null ? null : figures.denominator);
			table.sources.push(remark(cell(cells, header, 'source')));
			table.notes.push(remark(cell(cells, header, 'note')));
		}
		return faults.list;
	}

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
			const faults = rowFaults(cells, header, line);
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

/** Line where a code and period were first met. */
function firstLineFinder(): (code: string, period: string, line: number) => number {
	// By period first: nine maps of 35,000 codes cost far less than 315,000 joined keys.
	const lines = new Map<string, Map<string, number>>();
	return (code, period, line) => {
		const ofPeriod = lines.get(period) ?? new Map<string, number>();
		if (ofPeriod.size === 0) lines.set(period, ofPeriod);
		const first = ofPeriod.get(code);
		if (first === undefined) ofPeriod.set(code, line);
		return first ?? line;
	};
}

const periodShapes = {
	annuelle: 'une année : AAAA',
	trimestrielle: 'un trimestre : AAAA-T1 à AAAA-T4',
	mensuelle: 'un mois : AAAA-MM',
	ponctuelle: 'AAAA, AAAA-T1 ou AAAA-MM'
} as const satisfies Record<Indicator['frequency'], string>;

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
