import { byte, bytesOf, text, unsigned, type Cursor } from './wasm-bytes.ts';

export const sections = {
	imports: 2,
	exports: 7,
	start: 8,
	elements: 9,
	code: 10
} as const;

export interface Section {
	id: number;
	content: Uint8Array;
}

const headerBytes = 8;

export function sectionsOf(module: Uint8Array): Section[] {
	const cursor: Cursor = { bytes: module, at: headerBytes };
	const found: Section[] = [];
	while (cursor.at < module.length) {
		const id = byte(cursor);
		const length = unsigned(cursor);
		found.push({ id, content: module.subarray(cursor.at, cursor.at + length) });
		cursor.at += length;
	}
	return found;
}

export function moduleOf(header: Uint8Array, list: readonly Section[]): Buffer {
	return Buffer.concat([
		header.subarray(0, headerBytes),
		...list.flatMap(({ id, content }) => [
			Buffer.from([id, ...bytesOf(content.length)]),
			Buffer.from(content.buffer, content.byteOffset, content.length)
		])
	]);
}

export interface Export {
	name: string;
	isFunction: boolean;
	index: number;
	/** The entry as it is written. */
	bytes: Uint8Array;
}

export function exportsOf(content: Uint8Array): Export[] {
	const cursor: Cursor = { bytes: content, at: 0 };
	return Array.from({ length: unsigned(cursor) }, () => {
		const from = cursor.at;
		const name = text(cursor);
		const isFunction = byte(cursor) === 0;
		const index = unsigned(cursor);
		return { name, isFunction, index, bytes: content.subarray(from, cursor.at) };
	});
}

export interface Imports {
	/** They come first in the numbering of functions. */
	functions: number;
	/** Symbols that the module asks for and that its own exports answer, as Emscripten links them. */
	ownSymbols: Set<string>;
}

export function importsOf(content: Uint8Array): Imports {
	const cursor: Cursor = { bytes: content, at: 0 };
	const imports: Imports = { functions: 0, ownSymbols: new Set() };
	for (let left = unsigned(cursor); left > 0; left--) {
		const isOwn = text(cursor).startsWith('GOT.');
		const symbol = text(cursor);
		if (isOwn) imports.ownSymbols.add(symbol);
		const kind = byte(cursor);
		if (kind === 0) imports.functions++;
		passImport(cursor, kind);
	}
	return imports;
}

/** Kinds: function, table, memory, global, tag. */
function passImport(cursor: Cursor, kind: number): void {
	if (kind === 3) cursor.at += 2;
	else if (kind === 0) unsigned(cursor);
	else {
		// The type of a table, or the attribute of a tag; a memory has none.
		if (kind !== 2) byte(cursor);
		const isLimited = kind === 4 ? false : byte(cursor) % 2 === 1;
		unsigned(cursor);
		if (isLimited) unsigned(cursor);
	}
}

/** Functions that a table holds: any of them may be called through it. */
export function tabledFunctions(content: Uint8Array): number[] {
	const cursor: Cursor = { bytes: content, at: 0 };
	const functions: number[] = [];
	for (let left = unsigned(cursor); left > 0; left--) {
		const flags = unsigned(cursor);
		if (flags !== 0) throw new RangeError(`elements of kind ${flags}, expected 0`);
		// Where in the table: one instruction, its number, `end`.
		byte(cursor);
		unsigned(cursor);
		if (byte(cursor) !== endOfExpression) throw new RangeError('elements at a computed place');
		for (let count = unsigned(cursor); count > 0; count--) functions.push(unsigned(cursor));
	}
	return functions;
}

const endOfExpression = 0x0b;

export function bodiesOf(content: Uint8Array): Uint8Array[] {
	const cursor: Cursor = { bytes: content, at: 0 };
	return Array.from({ length: unsigned(cursor) }, () => {
		const length = unsigned(cursor);
		cursor.at += length;
		return content.subarray(cursor.at - length, cursor.at);
	});
}
