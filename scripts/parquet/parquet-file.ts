import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { ColumnType } from '../../src/lib/db/csv.ts';

/** One Parquet file, written by groups of rows as they come. */
export interface ParquetFile {
	/** Cells as texts, in the order of the columns; an empty one is absent. */
	add(row: readonly string[]): void;
	close(): Promise<void>;
}

/** Rows kept in memory before they are written: what a query reads at once, and all that waits here. */
const groupSize = 20_000;

const types = { text: 'STRING', real: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' } as const;

export function parquetFile(
	path: string,
	columns: Readonly<Record<string, ColumnType>>
): ParquetFile {
	mkdirSync(dirname(path), { recursive: true });
	const fields = Object.entries(columns);
	let rows: (readonly string[])[] = [];
	const columnData = () =>
		fields.map(([name, type], place) => ({
			name,
			type: types[type],
			data: rows.map((row) => cellOf(row[place] ?? '', type))
		}));
	const writer = new ParquetWriter({
		writer: fileWriter(path),
		schema: schemaFromColumnData({ columnData: columnData() }),
		createdBy: 'tableau-de-bord-services-publics-numeriques'
	});

	function flush(): void {
		if (rows.length === 0) return;
		void writer.write({ columnData: columnData(), rowGroupSize: groupSize });
		rows = [];
	}

	return {
		add(row) {
			rows.push(row);
			if (rows.length === groupSize) flush();
		},
		async close() {
			flush();
			await writer.finish();
		}
	};
}

function cellOf(text: string, type: ColumnType): string | number | boolean | null {
	if (text === '') return null;
	switch (type) {
		case 'text':
			return text;
		case 'boolean':
			return text === 'true';
		case 'real':
		case 'integer':
			return Number(text);
	}
}
