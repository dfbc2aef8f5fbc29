import { downloadZip } from 'client-zip';
import type { ExportTable } from './export-table.ts';
import { readmeText } from './readme-text.ts';
import { tableSchema } from './table-schema.ts';
import { extensions, writeTable, type TableFormat } from './write-table.ts';
import { fileName } from './file-name.ts';

export type BundleFormat = TableFormat | 'parquet' | 'arrow';

/** A zip of the table, its schema and what must be known of it. */
export async function tableBundle(
	table: ExportTable,
	format: BundleFormat
): Promise<{ name: string; zip: Blob }> {
	const file = fileName(table.meta, isBinary(format) ? format : extensions[format]);
	const zip = await downloadZip([
		{ name: file, input: await content(table, format) },
		{ name: 'schema.json', input: tableSchema(table) },
		{ name: 'LISEZMOI.txt', input: readmeText(table, file) }
	]).blob();
	return { name: fileName(table.meta, 'zip'), zip };
}

async function content(table: ExportTable, format: BundleFormat): Promise<Blob> {
	if (!isBinary(format)) return writeTable(table, format);
	if (format === 'arrow') {
		const { writeArrow } = await import('./write-arrow.ts');
		return new Blob([writeArrow(table)]);
	}
	const { writeParquet } = await import('./write-parquet.ts');
	return new Blob([writeParquet(table)]);
}

/** Formats of analysts, whose name is their extension. */
function isBinary(format: BundleFormat): format is 'parquet' | 'arrow' {
	return format === 'parquet' || format === 'arrow';
}
