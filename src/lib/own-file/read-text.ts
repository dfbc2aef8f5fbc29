import Papa from 'papaparse';
import { limits, OwnFileError } from './own-file-fault.ts';
import { ColumnBuilder, type OwnTable } from './own-table.ts';
import { sniffFormat, type TextFormat } from './sniff.ts';

export interface TextReading {
	table: OwnTable;
	format: TextFormat;
	/** Lines whose number of cells is not that of the heading: read all the same, and told. */
	ragged: { count: number; first: number | null };
}

export interface ReadOptions {
	/** What the reader corrected; the rest is guessed. */
	format?: Partial<TextFormat>;
	/** Share of the file that has been read, 0 to 1. */
	onProgress?: (share: number) => void;
}

/**
 * Reads a CSV or TSV piece by piece, so that a large one is never in memory as text. Meant for a worker.
 * Throws `OwnFileError`.
 */
export async function readText(
	file: Blob & { name?: string },
	{ format: asked = {}, onProgress }: ReadOptions = {}
): Promise<TextReading> {
	if (file.size === 0) throw new OwnFileError({ kind: 'empty' });
	if (file.size > limits.bytes) {
		throw new OwnFileError({ kind: 'too-large', bytes: file.size, limit: limits.bytes });
	}
	const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
	const format = { ...sniffFormat(start), ...asked };
	const rows = new RowCollector();
	const parser = lineParser(format, rows);
	const decoder = new TextDecoder(format.encoding);
	let done = 0;
	for (let from = 0; from < file.size; from += pieceBytes) {
		const bytes = await file.slice(from, from + pieceBytes).arrayBuffer();
		parser.add(decoder.decode(bytes, { stream: true }));
		done += bytes.byteLength;
		onProgress?.(done / file.size);
	}
	parser.add(decoder.decode());
	parser.finish();
	return { table: rows.table(file.name ?? 'fichier'), format, ragged: rows.ragged };
}

const pieceBytes = 4_000_000;

/** Gives whole lines to papaparse, and keeps for later the one that a piece cuts. */
function lineParser({ delimiter }: TextFormat, rows: RowCollector) {
	let rest = '';

	function parse(text: string, isLast: boolean): void {
		if (text === '') return;
		const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
		const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
		if (isOpen && (isLast || text.length > 8 * limits.line)) {
			throw new OwnFileError({ kind: 'open-quote' });
		}
		if (isOpen) rest = text + rest;
		else for (const cells of data) rows.add(cells);
	}

	return {
		add(piece: string): void {
			const text = rest + piece;
			const end = text.lastIndexOf('\n') + 1;
			if (text.length - end > limits.line) {
				throw new OwnFileError({ kind: 'long-line', limit: limits.line });
			}
			rest = text.slice(end);
			parse(text.slice(0, end), false);
		},
		finish(): void {
			const text = rest;
			rest = '';
			parse(text, true);
		}
	};
}

/** The first line that is not blank names the columns; the others fill them. */
export class RowCollector {
	readonly ragged: { count: number; first: number | null } = { count: 0, first: null };
	#header: string[] | null = null;
	#columns: ColumnBuilder[] = [];
	#rows = 0;

	/** Throws `OwnFileError` past the limits. */
	add(cells: readonly string[]): void {
		if (this.#header === null) {
			this.#open(cells);
			return;
		}
		if (this.#rows === limits.rows) {
			throw new OwnFileError({ kind: 'too-many-rows', limit: limits.rows });
		}
		if (cells.length !== this.#header.length) {
			this.ragged.count++;
			this.ragged.first ??= this.#rows + 2;
		}
		this.#columns.forEach((column, index) => column.add(cells[index] ?? ''));
		this.#rows++;
	}

	/** Throws `OwnFileError` when there is nothing below the heading. */
	table(name: string): OwnTable {
		const header = this.#header;
		if (header === null || this.#rows === 0) throw new OwnFileError({ kind: 'no-rows' });
		const columns = this.#columns.map((column, index) => column.finish(header[index] ?? ''));
		return { name, rows: this.#rows, columns };
	}

	#open(cells: readonly string[]): void {
		if (cells.length > limits.columns) {
			const fault = { columns: cells.length, limit: limits.columns };
			throw new OwnFileError({ kind: 'too-many-columns', ...fault });
		}
		this.#header = columnNames(cells);
		this.#columns = this.#header.map(() => new ColumnBuilder());
	}
}

/** Headings without a BOM, none empty, none twice. */
export function columnNames(cells: readonly string[]): string[] {
	const names: string[] = [];
	cells.forEach((cell, index) => {
		const plain = cell
			.replace(/^\ufeff/, '')
			.replace(/\s+/g, ' ')
			.trim();
		const wanted = plain === '' ? `colonne ${index + 1}` : plain;
		let name = wanted;
		for (let copy = 2; names.includes(name); copy++) name = `${wanted} (${copy})`;
		names.push(name);
	});
	return names;
}
