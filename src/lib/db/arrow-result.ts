import type { Cell, Columns, Row } from './database.ts';

/** The part of an Arrow table that is read here: both engine builds bring their own copy of Arrow. */
export interface ArrowTable {
	readonly numRows: number;
	readonly schema: {
		readonly fields: readonly { readonly name: string; readonly type: unknown }[];
	};
	getChildAt(index: number): Iterable<unknown> | null;
}

/**
 * Columns of a result. They are read by iterating, never by `toArray()`, which hands out the raw
 * buffer where NULL reads 0.
 */
export function arrowColumns(table: ArrowTable): Columns {
	const columns: Columns = {};
	table.schema.fields.forEach(({ name, type }, index) => {
		const isDate = /^(?:Date|Timestamp)/.test(String(type));
		const cells: Cell[] = [];
		for (const value of table.getChildAt(index) ?? []) cells.push(toCell(value, isDate));
		columns[name] = cells;
	});
	return columns;
}

export function arrowRows(table: ArrowTable): Row[] {
	const columns = Object.entries(arrowColumns(table));
	return Array.from({ length: table.numRows }, (_, index) =>
		Object.fromEntries(columns.map(([name, cells]) => [name, cells[index] ?? null]))
	);
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
