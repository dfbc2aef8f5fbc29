import { decodeText } from '../../src/lib/publish/decode-text.ts';
import { readRows } from '../../src/lib/publish/read-rows.ts';
import type { SourceFile } from './source.ts';
import { SourceFault } from './source-fault.ts';

export type Cells<Column extends string> = Record<Column, string>;

/**
 * Rows of a producer's CSV file, with the columns that are needed. The header is checked first: a
 * column that was renamed is named in the fault, and nothing is read by position.
 */
export function readTable<const Column extends string>(
	file: SourceFile,
	columns: readonly Column[]
): Cells<Column>[] {
	const rows: Cells<Column>[] = [];
	const { text } = decodeText(file.bytes);
	let places: { column: Column; index: number }[] | null = null;
	let width = 0;
	let last: readonly string[] = [];
	readRows(text, {
		onHeader(cells) {
			width = cells.length;
			places = columns.map((column) => ({ column, index: columnIndex(cells, column) }));
			const missing = places.filter(({ index }) => index < 0).map(({ column }) => column);
			if (missing.length > 0) throw new SourceFault(missingColumns(file.name, missing, cells));
		},
		onRow(cells) {
			last = cells;
			if (places !== null) rows.push(picked(cells, places));
		},
		onFault(found, expected, line) {
			throw new SourceFault(`${file.name}:${line}: ${found}, attendu ${expected}`);
		}
	});
	if (rows.length === 0) {
		throw new SourceFault(
			`${file.name} : le fichier est vide (aucune ligne de données) ; il a peut-être été remplacé chez le producteur.`
		);
	}
	// Rows may leave their last cells out; a last row that does, without its end of line, was cut.
	if (last.length < width && !/[\r\n]$/.test(text)) {
		throw new SourceFault(
			`${file.name} : le fichier s’arrête au milieu de sa dernière ligne (${last.length} cellules sur ${width}) ; il est tronqué, à télécharger de nouveau.`
		);
	}
	return rows;
}

/** Columns of a file, as written on its first line. */
export function headerOf(file: SourceFile): string[] {
	let header: string[] = [];
	const start = decodeText(file.bytes.subarray(0, 8_192)).text;
	readRows(start, { onHeader: (cells) => (header = cells), onRow() {}, onFault() {} });
	return header;
}

export function hasColumns(file: SourceFile, columns: readonly string[]): boolean {
	const header = headerOf(file);
	return columns.every((column) => columnIndex(header, column) >= 0);
}

function columnIndex(header: readonly string[], column: string): number {
	return header.findIndex((cell) => cell.toLowerCase() === column.toLowerCase());
}

function picked<Column extends string>(
	cells: readonly string[],
	places: readonly { column: Column; index: number }[]
): Cells<Column> {
	const entries = places.map(({ column, index }) => [column, (cells[index] ?? '').trim()]);
	return Object.fromEntries(entries) as Cells<Column>;
}

function missingColumns(
	name: string,
	missing: readonly string[],
	found: readonly string[]
): string {
	const names = missing.map((column) => `« ${column} »`).join(', ');
	const word = missing.length > 1 ? 'colonnes absentes' : 'colonne absente';
	return `${name} : ${word} ${names} (colonnes du fichier : ${found.join(', ')}) ; le producteur a changé son format, le module de cette source est à adapter.`;
}
