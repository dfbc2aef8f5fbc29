import { Float64, Schema, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { metaLines } from './meta-lines.ts';

/**
 * An Arrow IPC file (Feather 2), not compressed: typed columns, absent is null beside its reason, and what
 * must be known is in the metadata of the schema.
 */
export function writeArrow(table: ExportTable): Uint8Array<ArrayBuffer> {
	const { columns, rows } = flatTable(table);
	const plain = new Table(
		Object.fromEntries(
			columns.map(({ name, type }, index) => {
				const cells = rows.map((row) => row[index] ?? null);
				return [name, vectorFromArray(cells, type === 'number' ? new Float64() : new Utf8())];
			})
		)
	);
	const metadata = new Map(metaLines(table.meta).map(({ name, text }) => [name, text]));
	const described = new Table(new Schema(plain.schema.fields, metadata), plain.batches);
	// A copy: the type of the written bytes allows for shared memory, which no Blob takes.
	return new Uint8Array(tableToIPC(described, 'file'));
}
