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
	#rows = new Int32Array(1_024);
	#length = 0;

	get distinct(): number {
		return this.#words.length;
	}

	add(cell: string): void {
		if (this.#length === this.#rows.length) {
			const grown = new Int32Array(2 * this.#rows.length);
			grown.set(this.#rows);
			this.#rows = grown;
		}
		this.#rows[this.#length++] = this.#placeOf(cell.trim());
	}

	finish(name: string): OwnColumn {
		return { name, words: this.#words, places: this.#rows.slice(0, this.#length) };
	}

	#placeOf(text: string): number {
		if (text === '') return -1;
		const known = this.#places.get(text);
		if (known !== undefined) return known;
		const place = this.#words.length;
		this.#words.push(text);
		this.#places.set(text, place);
		return place;
	}
}
