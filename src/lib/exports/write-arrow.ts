import { Float64, Schema, Table, Utf8, Vector, makeData, tableToIPC } from 'apache-arrow';
import type { ExportTable } from './export-table.ts';
import { flatTable } from './flat-table.ts';
import { metaLines } from './meta-lines.ts';

type Plain = number | string | null;

/**
 * An Arrow IPC file (Feather 2), not compressed: typed columns, absent is null beside its reason, and what
 * must be known is in the metadata of the schema. Columns are laid out by hand: Arrow's own builders make
 * code out of text, which the site's policy refuses.
 */
export function writeArrow(table: ExportTable): Uint8Array<ArrayBuffer> {
	const { columns, rows } = flatTable(table);
	const plain = new Table(
		Object.fromEntries(
			columns.map(({ name, type }, index) => {
				const cells = rows.map((row) => row[index] ?? null);
				return [name, type === 'number' ? numbers(cells) : texts(cells)];
			})
		)
	);
	const metadata = new Map(metaLines(table.meta).map(({ name, text }) => [name, text]));
	const described = new Table(new Schema(plain.schema.fields, metadata), plain.batches);
	// A copy: the type of the written bytes allows for shared memory, which no Blob takes.
	return new Uint8Array(tableToIPC(described, 'file'));
}

function numbers(cells: readonly Plain[]): Vector<Float64> {
	const data = Float64Array.from(cells, (cell) => Number(cell ?? 0));
	return new Vector([makeData({ type: new Float64(), ...presence(cells), data })]);
}

function texts(cells: readonly Plain[]): Vector<Utf8> {
	const encoder = new TextEncoder();
	const pieces = cells.map((cell) => encoder.encode(cell === null ? '' : String(cell)));
	const valueOffsets = new Int32Array(cells.length + 1);
	pieces.forEach((piece, index) => {
		valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + piece.length;
	});
	const data = new Uint8Array(valueOffsets[cells.length] ?? 0);
	pieces.forEach((piece, index) => data.set(piece, valueOffsets[index]));
	return new Vector([makeData({ type: new Utf8(), ...presence(cells), valueOffsets, data })]);
}

/** One bit a cell, the lowest first; 0 is absent. */
function presence(cells: readonly Plain[]) {
	const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8));
	let nullCount = 0;
	cells.forEach((cell, index) => {
		if (cell === null) nullCount += 1;
		else nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
	});
	return { length: cells.length, nullCount, nullBitmap };
}
