import { chartWords } from './words.ts';

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

/** A value as shown, or the word for its absence. */
export function valueCell(
	value: number | null | undefined,
	format: (value: number) => string,
	absence: string = chartWords.absent
): TableCell {
	return value === null || value === undefined ? { absent: absence } : format(value);
}

export function plainCount(count: number): string {
	return count.toLocaleString('fr-FR');
}
