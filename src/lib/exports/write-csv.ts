import Papa from 'papaparse';
import { exportWords } from '../text/exports.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { neutralText } from './neutral-text.ts';

/** `machine`: names, commas, decimal points. `tableur`: what a French spreadsheet opens by a double click. */
export const csvDialects = ['machine', 'tableur'] as const;
export type CsvDialect = (typeof csvDialects)[number];

const byteOrderMark = '\ufeff';

export function writeCsv(table: ExportTable, dialect: CsvDialect): string {
	const { columns, rows } = flatTable(table);
	const isMachine = dialect === 'machine';
	const header = columns.map((column) => neutralText(isMachine ? column.name : heading(column)));
	const cells = rows.map((row) => row.map((cell) => csvCell(cell, isMachine ? '.' : ',')));
	const text = Papa.unparse([header, ...cells], {
		delimiter: isMachine ? ',' : ';',
		newline: '\r\n'
	});
	return `${isMachine ? '' : byteOrderMark}${text}\r\n`;
}

/** « Valeur (en %) ». */
export function heading({ label, unit }: ExportColumn): string {
	return unit === null ? label : exportWords.withUnit(label, unit);
}

function csvCell(cell: number | string | null, decimalMark: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return numberText(cell).replace('.', decimalMark);
	return neutralText(cell);
}

/** Without the noise of binary fractions, nor an exponent that a spreadsheet would read as text. */
function numberText(value: number): string {
	if (!Number.isFinite(value)) return '';
	const text = String(Number(value.toPrecision(12)));
	return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
