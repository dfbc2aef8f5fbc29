/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Text of a publisher's file: UTF-8 with or without BOM, else Windows-1252, which office software
 * still writes. Ends of lines become `\n`, so that a line number is the one an editor shows.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const utf8 = decodedUtf8(bytes);
	const encoding = utf8 === null ? 'windows-1252' : 'utf-8';
	const text = utf8 ?? decodedWindows(bytes);
	return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding };
}

function decodedUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes `windows-1252` as Latin-1, and would lose every typographic apostrophe. */
function decodedWindows(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\u0080-\u009f]/g, (unit) => windows[unit.charCodeAt(0) - 0x80] ?? unit);
}
