/**
 * Texts inside a PNG, in its iTXt chunks (PNG specification, third edition, 11.3.3.4): a keyword in
 * Latin-1, then UTF-8. No compression: the texts are short, and any program reads them.
 */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Chunk {
	type: string;
	data: Uint8Array;
	/** Where it ends in the file. */
	end: number;
}

/** The same picture with these texts, after its header. Throws when it is no PNG. */
export function withPngTexts(
	png: Uint8Array,
	texts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	const [header] = chunksOf(png);
	if (header?.type !== 'IHDR') throw new TypeError('not a PNG');
	const added = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', itxt(keyword, text)));
	return joined([png.subarray(0, header.end), ...added, png.subarray(header.end)]);
}

/** Texts of a PNG by keyword; none when it is not one, or when its chunks are cut. */
export function pngTexts(png: Uint8Array): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const { type, data } of chunksOf(png)) {
		if (type !== 'iTXt') continue;
		const end = data.indexOf(0);
		// Flag and method of compression; then a language and a translated keyword, both empty here.
		if (end < 1 || data[end + 1] !== 0) continue;
		const language = data.indexOf(0, end + 3);
		const translated = data.indexOf(0, language + 1);
		if (language < 0 || translated < 0) continue;
		const keyword = String.fromCharCode(...data.subarray(0, end));
		texts[keyword] = new TextDecoder().decode(data.subarray(translated + 1));
	}
	return texts;
}

function chunksOf(png: Uint8Array): Chunk[] {
	if (!signature.every((byte, index) => png[index] === byte)) return [];
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: Chunk[] = [];
	let at = signature.length;
	while (at + 12 <= png.length) {
		const end = at + 12 + view.getUint32(at);
		if (end > png.length) break;
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.push({ type, data: png.subarray(at + 8, end - 4), end });
		at = end;
	}
	return chunks;
}

function itxt(keyword: string, text: string): Uint8Array {
	const name = Uint8Array.from(keyword, (character) => character.charCodeAt(0));
	return joined([name, new Uint8Array(5), new TextEncoder().encode(text)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(
		Uint8Array.from(type, (character) => character.charCodeAt(0)),
		4
	);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

/** The check of PNG and ZIP: polynomial 0xEDB88320, bit by bit; the texts are a few kilobytes. */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
