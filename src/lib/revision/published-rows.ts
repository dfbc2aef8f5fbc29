import { decodeText } from '../publish/decode-text.ts';
import { parseNumber } from '../publish/parse-number.ts';
import { readRows } from '../publish/read-rows.ts';

/** Values by `code periode`; null when absent. */
export type PublishedRows = ReadonlyMap<string, number | null>;

/** Values of a published CSV, whatever columns it has beside `code,periode,valeur`. Throws on a broken file. */
export function publishedRows(bytes: Uint8Array): PublishedRows {
	const rows = new Map<string, number | null>();
	eachRow(bytes, ['code', 'periode', 'valeur'], ([code, period, value = '']) => {
		rows.set(`${code} ${period}`, parseNumber(value) ?? null);
	});
	return rows;
}

/** Cells of the named columns, row by row. Throws on a broken file. */
export function eachRow(
	bytes: Uint8Array,
	columns: readonly string[],
	take: (cells: string[]) => void
): void {
	let places: number[] = [];
	readRows(decodeText(bytes).text, {
		onHeader: (header) => (places = columns.map((column) => header.indexOf(column))),
		onRow: (cells) => take(places.map((place) => cells[place] ?? '')),
		onFault(found, expected, line) {
			throw new Error(`ligne ${line}: ${found}, attendu ${expected}`);
		}
	});
}
