const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
/** FNV-1a, 32 bits. */
const hashStart = 0x811c9dc5;
const hashFactor = 0x01000193;

/** Where the cells of one line are in the bytes, quotes included, and a hash of each. */
export class CellSpans {
	count = 0;
	readonly from = new Uint32Array(most);
	readonly to = new Uint32Array(most);
	readonly hash = new Int32Array(most);
}

/** Cells of a line; one with more is left to the parser. */
const most = 1_024;

/**
 * Reads lines of text whose alphabet keeps ASCII bytes for ASCII (UTF-8, Windows-1252) and gives the cells
 * of each: no string is made. Stops before the first line that only a full parser understands (a quote
 * left open, something after a closing quote, a lone carriage return, no line feed) and gives its place.
 */
export function scanLines(
	bytes: Uint8Array,
	delimiter: number,
	give: (cells: CellSpans) => void
): number {
	const cells = new CellSpans();
	let start = 0;
	for (;;) {
		const end = scanLine(bytes, start, delimiter, cells);
		if (end < 0) return start;
		give(cells);
		start = end;
	}
}

/** Where the next line begins; -1 for a line that is not understood. */
function scanLine(bytes: Uint8Array, start: number, delimiter: number, cells: CellSpans): number {
	let from = start;
	let hash = hashStart;
	cells.count = 0;
	for (let at = start; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === delimiter || byte === lineFeed) {
			if (cells.count === most) return -1;
			const isAfterReturn = byte === lineFeed && at > from && bytes[at - 1] === carriageReturn;
			cells.from[cells.count] = from;
			cells.to[cells.count] = isAfterReturn ? at - 1 : at;
			cells.hash[cells.count++] = hash;
			if (byte === lineFeed) return at + 1;
			from = at + 1;
			hash = hashStart;
		} else if (byte === carriageReturn) {
			if (bytes[at + 1] !== lineFeed) return -1;
		} else if (byte === quote && at === from) {
			at = closingQuote(bytes, at);
			if (at < 0 || !endsCell(bytes, at + 1, delimiter)) return -1;
			for (let inside = from; inside < at; inside++) {
				hash = Math.imul(hash ^ (bytes[inside] ?? 0), hashFactor);
			}
		} else hash = Math.imul(hash ^ (byte ?? 0), hashFactor);
	}
	return -1;
}

/** Two quotes together stand for one. */
function closingQuote(bytes: Uint8Array, opening: number): number {
	let at = bytes.indexOf(quote, opening + 1);
	while (at >= 0 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2);
	return at;
}

function endsCell(bytes: Uint8Array, at: number, delimiter: number): boolean {
	const byte = bytes[at];
	return (
		byte === delimiter ||
		byte === lineFeed ||
		(byte === carriageReturn && bytes[at + 1] === lineFeed)
	);
}

/** The text of one cell, without its quotes. */
export function cellText(
	bytes: Uint8Array,
	{ from, to }: CellSpans,
	index: number,
	decoder: TextDecoder
): string {
	const text = decoder.decode(bytes.subarray(from[index], to[index]));
	return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
