/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Text of a publisher's file: UTF-8 with or without BOM, else Windows-1252, which office software
 * still writes. Ends of lines become `\n`, so that a line number is the one an editor shows.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const utf8 = decoded(bytes, 'utf-8');
	const encoding = utf8 === null ? 'windows-1252' : 'utf-8';
	const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes);
	return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
