import type { Cell, Columns, Row } from './database.ts';

/** Cells of a row, let in by type: a query that changes its columns fails here, by name. */
export function text(row: Row, column: string): string {
	const cell = row[column];
	if (typeof cell === 'string') return cell;
	throw unexpected(column, cell, 'text');
}

export function textOrNull(row: Row, column: string): string | null {
	return row[column] === null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
	const cell = row[column];
	if (typeof cell === 'number') return cell;
	throw unexpected(column, cell, 'number');
}

export function numberOrNull(row: Row, column: string): number | null {
	return row[column] === null ? null : number(row, column);
}

/** The same for whole columns. */
export function texts(columns: Columns, column: string): string[] {
	return cells(columns, column).map((cell) => {
		if (typeof cell === 'string') return cell;
		throw unexpected(column, cell, 'text');
	});
}

export function textsOrNull(columns: Columns, column: string): (string | null)[] {
	return cells(columns, column).map((cell) => {
		if (cell === null || typeof cell === 'string') return cell;
		throw unexpected(column, cell, 'text or null');
	});
}

export function numbersOrNull(columns: Columns, column: string): (number | null)[] {
	return cells(columns, column).map((cell) => {
		if (cell === null || typeof cell === 'number') return cell;
		throw unexpected(column, cell, 'number or null');
	});
}

function cells(columns: Columns, column: string): Cell[] {
	const found = columns[column];
	if (found) return found;
	throw unexpected(column, undefined, 'a column');
}

function unexpected(column: string, cell: Cell | undefined, expected: string): TypeError {
	return new TypeError(`column ${column}: ${String(cell)}, expected ${expected}`);
}
