import { decodeText } from '../../src/lib/publish/decode-text.ts';
import { delimiterOf, readRows } from '../../src/lib/publish/read-rows.ts';

/** Columns that the publisher names; a value comes from `value`, or from the two counts. */
export interface ImportColumns {
	code: string;
	value: string | null;
	numerator: string | null;
	denominator: string | null;
	period: string | null;
}

export interface ImportRow {
	/** 1-based, in the file. */
	line: number;
	code: string;
	value: string;
	numerator: string;
	denominator: string;
	/** Empty when the period is the same for the whole file. */
	period: string;
}

export interface ImportTable {
	rows: ImportRow[];
	encoding: string;
	delimiter: string;
}

/** Rows of any delimited file; throws a French sentence that lists its columns when one is missing. */
export function readImport(bytes: Uint8Array, columns: ImportColumns): ImportTable {
	const { text, encoding } = decodeText(bytes);
	const rows: ImportRow[] = [];
	let at: ((cells: readonly string[], column: string | null) => string) | null = null;
	readRows(text, {
		onHeader(header) {
			checkColumns(header, columns);
			at = (cells, column) =>
				column === null ? '' : (cells[placeOf(header, column)]?.trim() ?? '');
		},
		onRow(cells, line) {
			if (at === null) return;
			rows.push({
				line,
				code: at(cells, columns.code),
				value: at(cells, columns.value),
				numerator: at(cells, columns.numerator),
				denominator: at(cells, columns.denominator),
				period: at(cells, columns.period)
			});
		},
		onFault(found, expected, line) {
			throw new Error(`ligne ${line}: ${found}, attendu ${expected}`);
		}
	});
	if (rows.length === 0) throw new Error('le fichier ne contient aucune ligne de données');
	return { rows, encoding, delimiter: delimiterOf(text) };
}

function checkColumns(header: readonly string[], columns: ImportColumns): void {
	const missing = Object.values(columns)
		.filter((column) => column !== null)
		.filter((column) => placeOf(header, column) < 0);
	if (missing.length === 0) return;
	throw new Error(
		`colonne ${missing.map((column) => `« ${column} »`).join(', ')} absente ; le fichier a : ${header.join(', ')}`
	);
}

function placeOf(header: readonly string[], column: string): number {
	return header.findIndex((cell) => cell.toLowerCase() === column.toLowerCase());
}
