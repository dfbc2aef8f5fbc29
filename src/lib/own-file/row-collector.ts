import { limits, OwnFileError } from './own-file-fault.ts';
import { ColumnBuilder, type OwnTable } from './own-table.ts';
import { cellText, type CellSpans } from './scan-lines.ts';

/** Rows between two looks at the memory. */
const checkedRows = 65_536;

/** The first line that is not blank names the columns; the others fill them. */
export class RowCollector {
	readonly ragged: { count: number; first: number | null } = { count: 0, first: null };
	readonly #mostDistinct: number;
	#header: string[] | null = null;
	#columns: ColumnBuilder[] = [];
	#rows = 0;
	/** Of the row that is being added. */
	#places = new Int32Array();

	/** `mostDistinct`: cells, of all columns together. */
	constructor(mostDistinct: number = limits.distinct) {
		this.#mostDistinct = mostDistinct;
	}

	/** True once the heading is known. */
	get isOpen(): boolean {
		return this.#header !== null;
	}

	/** Throws `OwnFileError` past the limits. */
	add(cells: readonly string[]): void {
		if (this.#header === null) {
			this.#open(cells);
			return;
		}
		this.#columns.forEach((column, index) => {
			this.#places[index] = column.placeOf(cells[index] ?? '');
		});
		this.#push(cells.length);
	}

	/** A row below the heading, by the bytes of its cells; a blank one is none. Throws past the limits. */
	addSpans(bytes: Uint8Array, cells: CellSpans, decoder: TextDecoder): void {
		let isBlank = true;
		for (let index = 0; index < this.#columns.length; index++) {
			const place =
				index < cells.count
					? (this.#columns[index]?.placeOfBytes(bytes, cells, index, decoder) ?? -1)
					: -1;
			this.#places[index] = place;
			if (place >= 0) isBlank = false;
		}
		for (let index = this.#columns.length; isBlank && index < cells.count; index++) {
			isBlank = cellText(bytes, cells, index, decoder).trim() === '';
		}
		if (!isBlank) this.#push(cells.count);
	}

	#push(cells: number): void {
		if (this.#rows === limits.rows) {
			throw new OwnFileError({ kind: 'too-many-rows', limit: limits.rows });
		}
		if (cells !== this.#columns.length) {
			this.ragged.count++;
			this.ragged.first ??= this.#rows + 2;
		}
		for (let index = 0; index < this.#columns.length; index++) {
			this.#columns[index]?.addPlace(this.#places[index] ?? -1);
		}
		this.#rows++;
		if (this.#rows % checkedRows === 0) this.#checkMemory();
	}

	#checkMemory(): void {
		const distinct = this.#columns.reduce((sum, column) => sum + column.distinct, 0);
		if (distinct > this.#mostDistinct) throw new OwnFileError({ kind: 'memory' });
	}

	/** Throws `OwnFileError` when there is nothing below the heading. */
	table(name: string): OwnTable {
		const header = this.#header;
		if (header === null || this.#rows === 0) throw new OwnFileError({ kind: 'no-rows' });
		const columns = this.#columns.map((column, index) => column.finish(header[index] ?? ''));
		return { name, rows: this.#rows, columns };
	}

	#open(cells: readonly string[]): void {
		if (cells.length > limits.columns) {
			const fault = { columns: cells.length, limit: limits.columns };
			throw new OwnFileError({ kind: 'too-many-columns', ...fault });
		}
		this.#header = columnNames(cells);
		this.#columns = this.#header.map(() => new ColumnBuilder());
		this.#places = new Int32Array(this.#columns.length);
	}
}

/** Headings without a BOM, none empty, none twice. */
export function columnNames(cells: readonly string[]): string[] {
	const names: string[] = [];
	cells.forEach((cell, index) => {
		const plain = cell
			.replace(/^\ufeff/, '')
			.replace(/\s+/g, ' ')
			.trim();
		const wanted = plain === '' ? `colonne ${index + 1}` : plain;
		let name = wanted;
		for (let copy = 2; names.includes(name); copy++) name = `${wanted} (${copy})`;
		names.push(name);
	});
	return names;
}
