/**
 * Width of a text in a common sans-serif, in pixels, a little on the wide side: layout must know it
 * on the server, where nothing can be measured.
 */
export function textWidth(text: string, size = 13): number {
	let width = 0;
	for (const character of text) width += advance(character);
	return width * size;
}

/** The text, cut with an ellipsis when it is wider than `width`. */
export function fitText(text: string, width: number, size = 13): string {
	if (textWidth(text, size) <= width) return text;
	let cut = text;
	while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}

/** Lines of at most `width` pixels, broken at spaces; a longer word keeps a line to itself. */
export function wrapText(text: string, width: number, size = 13): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

function advance(character: string): number {
	if (/[ijl.,:;'’|!\u202f\u00a0 ]/.test(character)) return 0.32;
	if (/[ftr()[\]-]/.test(character)) return 0.4;
	if (/[mwMW%…]/.test(character)) return 0.9;
	if (/[A-ZÀ-Þ]/.test(character)) return 0.7;
	return 0.57;
}
