import type { ExportTable } from './export-table.ts';

export const tableFormats = ['machine', 'tableur', 'xlsx', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Rows that a sheet of a spreadsheet has, its header included. */
export const sheetLimit = 1_048_576;

/** Extension of the file: two CSV in one folder must not replace each other. */
export const extensions: Record<TableFormat, string> = {
	machine: 'csv',
	tableur: 'tableur.csv',
	xlsx: 'xlsx',
	json: 'json'
};

/** A table as a file; the library of each format is fetched when it is asked for. */
export async function writeTable(table: ExportTable, format: TableFormat): Promise<Blob> {
	switch (format) {
		case 'machine':
		case 'tableur': {
			const { writeCsv } = await import('./write-csv.ts');
			return new Blob([writeCsv(table, format)], { type: 'text/csv;charset=utf-8' });
		}
		case 'xlsx': {
			const { writeXlsx } = await import('./write-xlsx.ts');
			return writeXlsx(table);
		}
		case 'json': {
			const { writeJson } = await import('./write-json.ts');
			return new Blob([writeJson(table)], { type: 'application/json' });
		}
	}
}
