import { plainCells, type ArrowChunk } from './arrow-cells.ts';
import type { Cell, Columns, Row } from './database.ts';

/** The part of an Arrow table that is read here: both engine builds bring their own copy of Arrow. */
export interface ArrowTable {
	readonly numRows: number;
	readonly schema: {
		readonly fields: readonly { readonly name: string; readonly type: unknown }[];
	};
	getChildAt(index: number): ArrowColumn | null;
}

/** A piece of a result has the shape of the whole. */
export type ArrowBatch = ArrowTable;

interface ArrowColumn extends Iterable<unknown> {
	readonly data: readonly ArrowChunk[];
}

/** Columns of a result; NULL is null in every one. */
export function arrowColumns(table: ArrowTable): Columns {
	const columns: Columns = {};
	table.schema.fields.forEach(({ name }, index) => {
		columns[name] = columnCells(table, index);
	});
	return columns;
}

/** Cells of one column, by its place. */
export function columnCells(table: ArrowTable, index: number): Cell[] {
	const column = table.getChildAt(index);
	return column === null ? [] : cellsOf(column, String(table.schema.fields[index]?.type));
}

export function arrowRows(table: ArrowTable): Row[] {
	const columns = Object.entries(arrowColumns(table));
	return Array.from({ length: table.numRows }, (_, index) =>
		Object.fromEntries(columns.map(([name, cells]) => [name, cells[index] ?? null]))
	);
}

function cellsOf(column: ArrowColumn, type: string): Cell[] {
	const plain = plainCells(column.data, type);
	if (plain !== null) return plain;
	const isDate = /^(?:Date|Timestamp)/.test(type);
	const cells: Cell[] = [];
	for (const value of column) cells.push(toCell(value, isDate));
	return cells;
}

/** Numbers stay numbers, dates become ISO text, lists and structures become JSON text. */
function toCell(value: unknown, isDate: boolean): Cell {
	switch (typeof value) {
		case 'number':
			return isDate ? isoText(value) : Number.isNaN(value) ? null : value;
		case 'string':
		case 'boolean':
			return value;
		case 'bigint':
			return Number(value);
		case 'object':
			return value === null ? null : JSON.stringify(value, withoutBigInt);
		default:
			return null;
	}
}

/** `2024-03-01`, or with its time of day when there is one. */
function isoText(milliseconds: number): string {
	const text = new Date(milliseconds).toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

function withoutBigInt(_key: string, value: unknown): unknown {
	return typeof value === 'bigint' ? Number(value) : value;
}
