/** Contents of a table alternative, as the page shows it. The first cell of a row is its header. */
export interface ShownTable {
	columns: readonly ShownColumn[];
	rows: readonly ShownRow[];
	/** Head of a column of row keys, for files alone: codes that the page does not show. */
	keys?: string;
}

export interface ShownColumn {
	label: string;
	isNumeric?: boolean;
	/** Its cells are values of the indicator: files give the unit and the decimals. */
	isMeasure?: boolean;
	/** Its cells are codes: digits that count nothing. */
	isCode?: boolean;
}

export interface ShownRow {
	key: string;
	cells: readonly ShownCell[];
	isMine?: boolean;
}

/** A text as shown, a number beside its text, a link, or an absence with the word that says why. */
export type ShownCell =
	string | { text: string; value: number } | { text: string; href: string } | { absent: string };
