import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';

/** One object a row, by column name; absent is null, beside its reason. */
export function writeJson(table: ExportTable): string {
	const { columns, rows } = flatTable(table);
	const records = rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
	);
	return `${JSON.stringify({ ...table.meta, statuses: table.statuses, columns, rows: records }, null, '\t')}\n`;
}
