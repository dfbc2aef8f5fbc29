import { hasCounts, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import type { ColumnName } from '../../src/lib/publish/columns.ts';

/** Columns that the public file of these observations has, in order. */
export function publicColumns(table: ObservationTable): ColumnName[] {
	const columns: ColumnName[] = ['code', 'periode', 'valeur', 'statut'];
	if (hasCounts(table)) columns.push('numerateur', 'denominateur');
	if (table.sources.some((source) => source !== null)) columns.push('source');
	if (table.notes.some((note) => note !== null)) columns.push('note');
	return columns;
}

/** `indicateurs/<id>.csv`: rows in the order of the table, UTF-8, comma, `\n`. */
export function observationCsv(table: ObservationTable): string {
	const columns = publicColumns(table);
	const cells = columns.map((column) => cellsOf(table, column));
	const lines = [columns.join(',')];
	for (let row = 0; row < table.codes.length; row++) {
		let line = '';
		for (const cell of cells) line += line === '' ? cell(row) : `,${cell(row)}`;
		lines.push(line);
	}
	lines.push('');
	return lines.join('\n');
}

function cellsOf(table: ObservationTable, column: ColumnName): (row: number) => string | number {
	switch (column) {
		case 'code':
			return (row) => table.codes[row] ?? '';
		case 'periode':
			return (row) => table.periods[row] ?? '';
		case 'statut':
			return (row) => table.statuses[row] ?? '';
		case 'valeur':
			return (row) => table.values[row] ?? '';
		case 'numerateur':
			return (row) => table.numerators[row] ?? '';
		case 'denominateur':
			return (row) => table.denominators[row] ?? '';
		case 'source':
			return (row) => csvCell(table.sources[row] ?? '');
		case 'note':
			return (row) => csvCell(table.notes[row] ?? '');
	}
}

/** Quoted when a comma, a quote or an end of line is in it. */
export function csvCell(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV; null is an empty cell. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
	return cells.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',');
}
