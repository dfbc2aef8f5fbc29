import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { metaLines } from './meta-lines.ts';

/** Typed columns; absent is null beside its reason, and what must be known is in the file's metadata. */
export function writeParquet(table: ExportTable): ArrayBuffer {
	const { columns, rows } = flatTable(table);
	return parquetWriteBuffer({
		columnData: columns.map(({ name, type }, index) => ({
			name,
			data: rows.map((row) => row[index] ?? null),
			type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
			nullable: true
		})),
		kvMetadata: metaLines(table.meta).map(({ name, text }) => ({ key: name, value: text }))
	});
}
