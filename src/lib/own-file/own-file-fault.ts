/** Why a reader's file cannot be used. The sentence is in src/lib/text/own-file.ts. */
export type OwnFileFault =
	| { kind: 'empty' }
	/** Bytes that no text has: an image, an archive, a PDF. */
	| { kind: 'binary' }
	| { kind: 'no-rows' }
	| { kind: 'too-many-columns'; columns: number; limit: number }
	| { kind: 'too-many-rows'; limit: number }
	| { kind: 'too-large'; bytes: number; limit: number }
	/** One line longer than any table has. */
	| { kind: 'long-line'; limit: number }
	| { kind: 'open-quote' }
	/** A workbook that cannot be read: protected, of the old `.xls` format, damaged. */
	| { kind: 'workbook' }
	| { kind: 'empty-sheet'; sheet: string }
	/** The browser refused the memory, or would soon. */
	| { kind: 'memory' };

export class OwnFileError extends Error {
	constructor(readonly fault: OwnFileFault) {
		super(`own file: ${fault.kind}`);
	}
}

/** What a browser's page can hold without being killed; see docs/fichier-du-lecteur.md. */
export const limits = {
	bytes: 700_000_000,
	rows: 8_000_000,
	columns: 256,
	/** Distinct cells, of all columns together: each costs 120 bytes or so, whatever its rows. */
	distinct: 8_000_000,
	/** Characters of a line before it is no line of a table. */
	line: 1_000_000,
	/** A workbook is unpacked whole in memory. */
	workbookBytes: 40_000_000
} as const;
