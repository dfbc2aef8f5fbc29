import type { ShownCell, ShownColumn, ShownRow, ShownTable } from '../exports/shown-table.ts';
import { formatCount } from '../text/number.ts';
import { chartWords } from './words.ts';

export type DataTableContent = ShownTable;
export type TableColumn = ShownColumn;
export type TableRow = ShownRow;
export type TableCell = ShownCell;

/** A value as shown, or the word for its absence. */
export function valueCell(
	value: number | null | undefined,
	format: (value: number) => string,
	absence: string = chartWords.absent
): TableCell {
	return value === null || value === undefined
		? { absent: absence }
		: { text: format(value), value };
}

export function countCell(count: number): TableCell {
	return { text: formatCount(count), value: count };
}
