import { delimiterOf } from '../publish/read-rows.ts';
import { OwnFileError } from './own-file-fault.ts';

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type OwnEncoding = (typeof encodings)[number];
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
export const decimals = [',', '.'] as const;
export type Decimal = (typeof decimals)[number];

/** How a text file is written: guessed first, correctable by the reader. */
export interface TextFormat {
	encoding: OwnEncoding;
	delimiter: Delimiter;
	decimal: Decimal;
}

/** Guesses from the first bytes of a file (64 kB are plenty). Throws `OwnFileError`. */
export function sniffFormat(start: Uint8Array): TextFormat {
	if (start.length === 0) throw new OwnFileError({ kind: 'empty' });
	const encoding = encodingOf(start);
	const text = new TextDecoder(encoding).decode(start);
	if (isBinary(text)) throw new OwnFileError({ kind: 'binary' });
	if (text.trim() === '') throw new OwnFileError({ kind: 'empty' });
	const delimiter = text.slice(0, 2_000).includes('|') ? pipeOr(text) : delimiterOf(text);
	return { encoding, delimiter, decimal: decimalOf(text, delimiter) };
}

function encodingOf(start: Uint8Array): OwnEncoding {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
	try {
		// `stream`: the last character of the sample may be cut.
		new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** Control characters that no text editor writes. */
function isBinary(text: string): boolean {
	// eslint-disable-next-line no-control-regex
	const odd = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
	return text.includes('\0') || odd > text.length / 100;
}

function pipeOr(text: string): Delimiter {
	const [first = ''] = text.split('\n', 1);
	const usual = delimiterOf(text);
	return first.split('|').length > first.split(usual).length ? '|' : usual;
}

/** A comma between digits is a decimal one, unless commas part the cells. */
function decimalOf(text: string, delimiter: Delimiter): Decimal {
	if (delimiter === ',') return /"\d+,\d+"/.test(text) ? ',' : '.';
	const commas = text.match(/\d,\d/g)?.length ?? 0;
	const points = text.match(/\d\.\d/g)?.length ?? 0;
	return commas >= points ? ',' : '.';
}
