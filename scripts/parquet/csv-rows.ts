import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

/**
 * Rows of a published CSV, a few thousand at a time, header aside: the file is never whole in memory.
 * Cells are in the order of `columns`, those that the file has not got empty.
 */
export async function* csvRows(
	file: string,
	columns: readonly string[]
): AsyncGenerator<string[][]> {
	let places: number[] | null = null;
	let rest = '';
	for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
		const { text, left } = wholeLines(rest + String(piece));
		rest = left;
		const rows = parsed(text);
		if (rows.length === 0) continue;
		places ??= placesOf(rows.shift() ?? [], columns);
		yield arranged(rows, places);
	}
	const rows = parsed(rest);
	if (places === null) places = placesOf(rows.shift() ?? [], columns);
	if (rows.length > 0) yield arranged(rows, places);
}

/** Up to the last end of line that is not inside quotes. */
function wholeLines(text: string): { text: string; left: string } {
	let isQuoted = false;
	let end = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === quote) isQuoted = !isQuoted;
		else if (code === lineFeed && !isQuoted) end = index + 1;
	}
	return { text: text.slice(0, end), left: text.slice(end) };
}

const quote = 34;
const lineFeed = 10;

function parsed(text: string): string[][] {
	return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
}

function placesOf(header: readonly string[], columns: readonly string[]): number[] {
	return columns.map((column) => header.indexOf(column));
}

function arranged(rows: readonly string[][], places: readonly number[]): string[][] {
	return rows.map((row) => places.map((place) => row[place] ?? ''));
}
