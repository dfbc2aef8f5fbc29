/** Contents of a table alternative. The first cell of a row is its header. */
export interface DataTableContent {
	columns: readonly TableColumn[];
	rows: readonly TableRow[];
}

export interface TableColumn {
	label: string;
	isNumeric?: boolean;
}

export interface TableRow {
	key: string;
	cells: readonly TableCell[];
	isMine?: boolean;
}

/** A text as shown, a link, or an absence with the word that says why. */
export type TableCell = string | { text: string; href: string } | { absent: string };
