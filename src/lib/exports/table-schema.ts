import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { heading } from './write-csv.ts';

/** Table Schema of the columns as they are written, absences as empty cells. */
export function tableSchema(table: ExportTable): string {
	const fields = flatTable(table).columns.map((column) => ({
		name: column.name,
		title: heading(column),
		type: column.type === 'number' ? 'number' : 'string'
	}));
	return `${JSON.stringify({ fields, missingValues: [''] }, null, '\t')}\n`;
}
