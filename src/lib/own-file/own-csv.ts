import type { Match } from './match.ts';
import { numberColumn } from './number-column.ts';
import type { OwnTable } from './own-table.ts';
import type { Decimal } from './sniff.ts';

/** Bytes written before they leave for the browser's own store: six million rows are never whole here. */
const pieceBytes = 4_000_000;

/** All rows, with the INSEE code of today's commune first, decimal points, UTF-8. */
export function ownCsv(table: OwnTable, match: Match, decimal: Decimal): Blob {
	const columns = [
		{ ...encodedCells(match.codes), places: match.places },
		...table.columns.map((column) => ({
			...encodedCells(cellTexts(column.words, numberColumn(column, decimal))),
			places: column.places
		}))
	];
	const header = ['commune_insee', ...table.columns.map(({ name }) => name)].map(quoted).join(',');
	const pieces: Blob[] = [new Blob([`${header}\n`])];
	const longestRow = columns.reduce((sum, { longest }) => sum + longest + 1, 0);
	const bytes = new Uint8Array(Math.max(pieceBytes, 2 * longestRow));
	let length = 0;
	for (let row = 0; row < table.rows; row++) {
		if (length + longestRow > bytes.length) {
			pieces.push(new Blob([bytes.subarray(0, length)]));
			length = 0;
		}
		for (const { text, starts, places } of columns) {
			const place = places[row] ?? -1;
			const end = starts[place + 1] ?? 0;
			// By hand: cells are a few bytes long, and a call for each costs more than they do.
			for (let at = place < 0 ? end : (starts[place] ?? 0); at < end; at++) {
				bytes[length++] = text[at] ?? 0;
			}
			bytes[length++] = comma;
		}
		bytes[length - 1] = lineFeed;
	}
	return new Blob([...pieces, bytes.subarray(0, length)], { type: 'text/csv' });
}

const comma = 44;
const lineFeed = 10;

/** What each distinct cell of a column is written as: numbers with a point, masked ones as nothing. */
function cellTexts(words: readonly string[], numbers: Float64Array | null): string[] {
	return words.map((word, place) => {
		const value = numbers?.[place];
		return value === undefined ? word : Number.isNaN(value) ? '' : String(value);
	});
}

/** The cells end to end, and where each begins. */
function encodedCells(cells: readonly string[]) {
	const encoder = new TextEncoder();
	const starts = new Uint32Array(cells.length + 1);
	let text = new Uint8Array(pieceBytes);
	let longest = 0;
	cells.forEach((cell, place) => {
		const start = starts[place] ?? 0;
		const written = quoted(cell);
		// A UTF-16 unit makes three bytes at most.
		if (start + 3 * written.length > text.length) {
			const grown = new Uint8Array(2 * text.length + 3 * written.length);
			grown.set(text);
			text = grown;
		}
		const length = encoder.encodeInto(written, text.subarray(start)).written;
		starts[place + 1] = start + length;
		longest = Math.max(longest, length);
	});
	return { text, starts, longest };
}

function quoted(text: string): string {
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
