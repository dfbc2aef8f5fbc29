/** A piece of SQL text that a reader typed, from `start` to `end`. */
export interface SqlWord {
	/** `name` is in double quotes, `string` in single ones or dollars; blanks and comments are no words. */
	kind: 'word' | 'name' | 'string' | 'sign';
	/** Without its quotes. */
	text: string;
	start: number;
	end: number;
}

/**
 * Cuts SQL into words, as far as this site needs it: to tell statements apart and see which tables are
 * named. What is not closed goes to the end of the text; the engine says what is wrong with it.
 */
export function sqlWords(text: string): SqlWord[] {
	const words: SqlWord[] = [];
	for (let start = 0; start < text.length;) {
		const end = Math.max(start + 1, endOf(text, start));
		const word = wordAt(text, start, end);
		if (word) words.push(word);
		start = end;
	}
	return words;
}

const letter = /[\p{L}\p{N}_$]/u;
const dollarQuote = /^\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/u;

function endOf(text: string, start: number): number {
	const sign = text[start] ?? '';
	if (sign === "'" || sign === '"') return quoteEnd(text, start, sign);
	if (text.startsWith('--', start)) return after(text, '\n', start);
	if (text.startsWith('/*', start)) return after(text, '*/', start + 2);
	const opening = sign === '$' ? dollarQuote.exec(text.slice(start, start + 64))?.[0] : undefined;
	if (opening !== undefined) return after(text, opening, start + opening.length);
	let end = start;
	while (end < text.length && letter.test(text[end] ?? '')) end++;
	return end;
}

/** A doubled quote is a quote inside. */
function quoteEnd(text: string, start: number, quote: string): number {
	let end = start + 1;
	for (; end < text.length; end++) {
		if (text[end] !== quote) continue;
		if (text[end + 1] !== quote) return end + 1;
		end++;
	}
	return end;
}

function after(text: string, sign: string, from: number): number {
	const found = text.indexOf(sign, from);
	return found === -1 ? text.length : found + sign.length;
}

function wordAt(text: string, start: number, end: number): SqlWord | null {
	const piece = text.slice(start, end);
	const sign = piece[0] ?? '';
	if (/\s/.test(sign) || piece.startsWith('--') || piece.startsWith('/*')) return null;
	if (sign === "'" || sign === '"') {
		const inside = piece.slice(1).replace(new RegExp(`${sign}$`), '');
		const unquoted = inside.replaceAll(sign + sign, sign);
		return { kind: sign === '"' ? 'name' : 'string', text: unquoted, start, end };
	}
	const opening = dollarQuote.exec(piece)?.[0];
	if (opening !== undefined) {
		const inside = piece.slice(opening.length);
		const closed = inside.endsWith(opening) ? inside.slice(0, -opening.length) : inside;
		return { kind: 'string', text: closed, start, end };
	}
	return { kind: letter.test(sign) ? 'word' : 'sign', text: piece, start, end };
}
