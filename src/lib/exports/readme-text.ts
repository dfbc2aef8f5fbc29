import { bundleWords as words } from '../text/bundle.ts';
import { exportWords } from '../text/exports.ts';
import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { metaLines } from './meta-lines.ts';
import { heading } from './write-csv.ts';

/** What goes with the file in its zip, to be read in five years by someone else. */
export function readmeText(table: ExportTable, file: string): string {
	const { columns, rows } = flatTable(table);
	const { meta, statuses } = table;
	return [
		meta.title,
		'='.repeat(meta.title.length),
		'',
		words.content(file, rows.length),
		'',
		...metaLines(meta)
			.filter(({ name }) => name !== 'SQL')
			.map(({ name, text }) => words.line(name, text)),
		'',
		words.citation,
		words.cite(meta),
		'',
		words.columns,
		...columns.map((column) => `- ${words.line(column.name, heading(column))}`),
		'',
		...statuses.map(({ label, explanation }) => words.line(exportWords.status(label), explanation)),
		...(meta.sql === null ? [] : ['', words.query, '', meta.sql]),
		''
	].join('\n');
}
