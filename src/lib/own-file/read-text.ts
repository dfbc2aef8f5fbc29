import Papa from 'papaparse';
import { limits, OwnFileError } from './own-file-fault.ts';
import type { OwnTable } from './own-table.ts';
import { RowCollector } from './row-collector.ts';
import { scanLines } from './scan-lines.ts';
import { sniffFormat, type Delimiter, type OwnEncoding, type TextFormat } from './sniff.ts';

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
	const source = byteSource(format.encoding);
	const parser = lineParser(format.delimiter, source.encoding, rows);
	let done = 0;
	for (let from = 0; from < file.size; from += pieceBytes) {
		const bytes = new Uint8Array(await file.slice(from, from + pieceBytes).arrayBuffer());
		parser.add(source.bytes(bytes));
		done += bytes.length;
		onProgress?.(done / file.size);
	}
	parser.finish();
	return { table: rows.table(file.name ?? 'fichier'), format, ragged: rows.ragged };
}

const pieceBytes = 4_000_000;

/** Bytes in which ASCII is ASCII: UTF-16 is written anew. */
function byteSource(encoding: OwnEncoding) {
	if (!encoding.startsWith('utf-16')) return { encoding, bytes: (bytes: Uint8Array) => bytes };
	const decoder = new TextDecoder(encoding);
	const encoder = new TextEncoder();
	const bytes = (piece: Uint8Array) => encoder.encode(decoder.decode(piece, { stream: true }));
	return { encoding: 'utf-8', bytes };
}

/**
 * Reads whole lines, and keeps for later the one that a piece cuts. Plain lines are read from their bytes,
 * four times faster; papaparse has the heading and what is written oddly.
 */
function lineParser(delimiter: Delimiter, encoding: string, rows: RowCollector) {
	// The mark of a BOM belongs to the heading, which drops it.
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	let rest = new Uint8Array();

	function parse(bytes: Uint8Array, isLast: boolean): void {
		const scanned = rows.isOpen
			? scanLines(bytes, delimiter.charCodeAt(0), (cells) => rows.addSpans(bytes, cells, decoder))
			: 0;
		if (scanned === bytes.length) return;
		const text = decoder.decode(bytes.subarray(scanned));
		const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
		const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
		if (isOpen && (isLast || text.length > 8 * limits.line)) {
			throw new OwnFileError({ kind: 'open-quote' });
		}
		if (isOpen) rest = joined(bytes.subarray(scanned), rest);
		else for (const cells of data) rows.add(cells);
	}

	return {
		add(piece: Uint8Array): void {
			const bytes = joined(rest, piece);
			const end = bytes.lastIndexOf(lineFeed) + 1;
			if (bytes.length - end > limits.line) {
				throw new OwnFileError({ kind: 'long-line', limit: limits.line });
			}
			rest = bytes.slice(end);
			parse(bytes.subarray(0, end), false);
		},
		finish(): void {
			const bytes = rest;
			rest = new Uint8Array();
			parse(bytes, true);
		}
	};
}

const lineFeed = 10;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(first.length + second.length);
	both.set(first);
	both.set(second, first.length);
	return both;
}
