import type { Cell } from './database.ts';

/** One record batch of a column, as Arrow lays it out. */
export interface ArrowChunk {
	readonly length: number;
	readonly offset: number;
	readonly nullCount: number;
	readonly values: unknown;
	readonly valueOffsets: unknown;
	/** One bit per row, 1 when there is a value; empty when all have one. */
	readonly nullBitmap: Uint8Array | null;
}

const numberTypes = /^(?:Float(?:32|64)|Uint(?:8|16|32)|Int(?:8|16|32))$/;

/**
 * Cells of a column of plain numbers or text, ten times faster than by iterating it; null for other
 * types. The raw values alone will not do: NULL reads 0 there.
 */
export function plainCells(chunks: readonly ArrowChunk[], type: string): Cell[] | null {
	const isText = type === 'Utf8';
	if (!isText && !numberTypes.test(type)) return null;
	const cells: Cell[] = [];
	for (const chunk of chunks) {
		const values = isText ? texts(chunk) : numbers(chunk);
		if (values === null) return null;
		for (let index = 0; index < chunk.length; index++) {
			cells.push(isPresent(chunk, index) ? (values[index] ?? null) : null);
		}
	}
	return cells;
}

function isPresent({ nullCount, nullBitmap, offset }: ArrowChunk, index: number): boolean {
	if (nullCount === 0 || nullBitmap === null || nullBitmap.length === 0) return true;
	const bit = offset + index;
	return (((nullBitmap[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** Not a number is as absent as NULL. */
function numbers({ values, length }: ArrowChunk): Cell[] | null {
	if (!ArrayBuffer.isView(values) || values instanceof DataView) return null;
	const cells: Cell[] = [];
	const list: ArrayLike<unknown> = Object(values);
	for (let index = 0; index < length; index++) {
		const value = list[index];
		cells.push(typeof value === 'number' && !Number.isNaN(value) ? value : null);
	}
	return cells;
}

const decoder = new TextDecoder();

/** All texts of the chunk are decoded in one go, then cut where the bytes of each one end. */
function texts({ values, valueOffsets, length }: ArrowChunk): Cell[] | null {
	if (!(values instanceof Uint8Array) || !(valueOffsets instanceof Int32Array)) return null;
	const first = valueOffsets[0] ?? 0;
	const bytes = values.subarray(first, valueOffsets[length] ?? first);
	const whole = decoder.decode(bytes);
	const isAscii = whole.length === bytes.length;
	const cells: Cell[] = [];
	let start = 0;
	let byte = 0;
	for (let index = 0; index < length; index++) {
		const endByte = (valueOffsets[index + 1] ?? first) - first;
		let end = isAscii ? endByte : start;
		for (; byte < endByte; byte++) if (!isAscii) end += unitsOf(bytes[byte] ?? 0);
		cells.push(whole.slice(start, end));
		start = end;
	}
	return cells;
}

/** UTF-16 units that a byte of UTF-8 begins: none in the middle of a character, two beyond U+FFFF. */
function unitsOf(byte: number): number {
	if (byte < 0x80) return 1;
	if (byte < 0xc0) return 0;
	return byte < 0xf0 ? 1 : 2;
}
