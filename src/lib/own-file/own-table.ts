import { CellMemory } from './cell-memory.ts';
import { cellText, type CellSpans } from './scan-lines.ts';

/**
 * A reader's file by column. Text is kept as places in a dictionary: six million rows of codes and
 * periods take a few distinct words, and a file is matched by its distinct codes, not row by row.
 */
export interface OwnTable {
	/** Name of the file, as the reader sees it. */
	name: string;
	rows: number;
	columns: OwnColumn[];
}

export interface OwnColumn {
	/** Heading in the file; `colonne 3` when it has none. */
	name: string;
	/** Distinct cells as they are written, trimmed; the empty one is not among them. */
	words: string[];
	/** Row → place in `words`, -1 for an empty cell. */
	places: Int32Array;
}

/** The cell of a row as it is written; null when empty. */
export function cellAt({ words, places }: OwnColumn, row: number): string | null {
	return words[places[row] ?? -1] ?? null;
}

/** Builds a column row by row, growing by doubling. */
export class ColumnBuilder {
	readonly #places = new Map<string, number>();
	readonly #words: string[] = [];
	readonly #known = new CellMemory();
	#rows = new Int32Array(1_024);
	#length = 0;

	get distinct(): number {
		return this.#words.length;
	}

	/** A row whose cell is at this place of the words, -1 for none. */
	addPlace(place: number): void {
		if (this.#length === this.#rows.length) {
			const grown = new Int32Array(2 * this.#rows.length);
			grown.set(this.#rows);
			this.#rows = grown;
		}
		this.#rows[this.#length++] = place;
	}

	finish(name: string): OwnColumn {
		return { name, words: this.#words, places: this.#rows.slice(0, this.#length) };
	}

	/** Place of a cell's text among the words, which it may join; -1 for a blank cell. */
	placeOf(cell: string): number {
		const text = cell.trim();
		if (text === '') return -1;
		const known = this.#places.get(text);
		if (known !== undefined) return known;
		const place = this.#words.length;
		this.#words.push(text);
		this.#places.set(text, place);
		return place;
	}

	/** The same from a cell's bytes. */
	placeOfBytes(bytes: Uint8Array, cells: CellSpans, index: number, decoder: TextDecoder): number {
		const [from, to] = [cells.from[index] ?? 0, cells.to[index] ?? 0];
		if (from === to) return -1;
		const hash = cells.hash[index] ?? 0;
		const known = this.#known.find(bytes, from, to, hash);
		if (known !== null) return known;
		const place = this.placeOf(cellText(bytes, cells, index, decoder));
		this.#known.add(bytes.subarray(from, to), hash, place);
		return place;
	}
}
