import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { heading } from './write-csv.ts';

/** The Table Schema (Frictionless) of a table written as CSV for machines. */
export function tableSchema(table: ExportTable): string {
	const fields = flatTable(table).columns.map((column) => ({
		name: column.name,
		title: heading(column),
		type: column.type === 'number' ? 'number' : 'string'
	}));
	return `${JSON.stringify({ fields, missingValues: [''] }, null, '\t')}\n`;
}
