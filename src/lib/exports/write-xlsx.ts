import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { exportWords } from '../text/exports.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { metaLines } from './meta-lines.ts';
import { neutralText } from './neutral-text.ts';
import { heading } from './write-csv.ts';

/** Two sheets: typed cells, then what they mean, where they come from and under which licence. */
export function writeXlsx(table: ExportTable): Promise<Blob> {
	const { columns, rows } = flatTable(table);
	return writeXlsxFile([
		{
			sheet: exportWords.dataSheet,
			stickyRowsCount: 1,
			columns: columns.map((column, index) => ({
				width: columnWidth(
					heading(column),
					rows.map((row) => row[index])
				)
			})),
			data: [
				columns.map((column) => ({
					value: neutralText(heading(column)),
					type: String,
					fontWeight: 'bold' as const,
					wrap: true,
					...(column.type === 'number' ? { align: 'right' as const } : {})
				})),
				...rows.map((row) => columns.map((column, index) => xlsxCell(row[index] ?? null, column)))
			]
		},
		{
			sheet: exportWords.aboutSheet,
			columns: [{ width: 24 }, { width: 100 }],
			data: aboutRows(table)
		}
	]).toBlob();
}

function xlsxCell(cell: number | string | null, { type, decimals }: ExportColumn) {
	if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
	if (typeof cell === 'number') {
		return {
			value: cell,
			type: Number,
			...(decimals === null ? {} : { format: format(decimals) })
		};
	}
	// « @ » is the format of text: a code stays one when the reader edits its cell.
	return { value: neutralText(cell), type: String, ...(type === 'code' ? { format: '@' } : {}) };
}

function format(decimals: number): string {
	return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function aboutRows({ meta, statuses }: ExportTable): Row[] {
	const row = (name: string, text: string): Row => [
		{ value: neutralText(name), type: String, fontWeight: 'bold', alignVertical: 'top' },
		{ value: neutralText(text), type: String, wrap: true, alignVertical: 'top' }
	];
	return [
		...metaLines(meta).map(({ name, text }) => row(name, text)),
		...statuses.map(({ label, explanation }) => row(exportWords.status(label), explanation))
	];
}

/** In characters, as spreadsheets count; the first rows are enough to tell. */
function columnWidth(header: string, cells: readonly (number | string | null | undefined)[]) {
	const lengths = cells.slice(0, 200).map((cell) => String(cell ?? '').length);
	return Math.min(60, Math.max(10, Math.min(header.length, 28), ...lengths) + 2);
}
