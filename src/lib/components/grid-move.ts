/** A cell of a grid; row −1 is the header. */
export interface GridPlace {
	row: number;
	column: number;
}

export interface GridSize {
	rows: number;
	columns: number;
	/** Rows that a page holds. */
	page: number;
}

/** Where a key leads from a cell; null when the key moves nothing. The keys of the ARIA grid pattern. */
export function gridMove(
	key: string,
	{ row, column }: GridPlace,
	size: GridSize,
	isControl: boolean
): GridPlace | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const to = (nextRow: number, nextColumn: number): GridPlace => ({
		row: Math.min(Math.max(nextRow, -1), last.row),
		column: Math.min(Math.max(nextColumn, 0), last.column)
	});
	switch (key) {
		case 'ArrowDown':
			return to(row + 1, column);
		case 'ArrowUp':
			return to(row - 1, column);
		case 'ArrowRight':
			return to(row, column + 1);
		case 'ArrowLeft':
			return to(row, column - 1);
		case 'PageDown':
			return to(row + size.page, column);
		case 'PageUp':
			return to(Math.max(row - size.page, Math.min(row, 0)), column);
		case 'Home':
			return to(isControl ? 0 : row, 0);
		case 'End':
			return to(isControl ? last.row : row, last.column);
		default:
			return null;
	}
}

/** Rows to draw, `to` excluded: those in sight and some around, so that a slow frame shows no hole. */
export function visibleRows(
	{ top, height, rowHeight }: { top: number; height: number; rowHeight: number },
	count: number
): { from: number; to: number } {
	const around = 8;
	const from = Math.max(0, Math.floor(top / rowHeight) - around);
	const to = Math.min(count, Math.ceil((top + height) / rowHeight) + around);
	return { from: Math.min(from, to), to };
}

/** The rectangle between two cells, header left out; `to` included. */
export function gridRectangle(a: GridPlace, b: GridPlace) {
	return {
		rows: { from: Math.max(0, Math.min(a.row, b.row)), to: Math.max(a.row, b.row) },
		columns: { from: Math.min(a.column, b.column), to: Math.max(a.column, b.column) }
	};
}
