import type { Place } from './move-on-map.ts';

/** Points of a drawing sorted by cell, to find the nearest of tens of thousands within a frame. */
export interface PointGrid {
	xs: Float32Array;
	ys: Float32Array;
	columns: number;
	rows: number;
	/** Where each cell begins in `order`; one more than cells. */
	starts: Uint32Array;
	/** Indexes of the points, cell by cell. */
	order: Uint32Array;
}

/** Side of a cell in pixels. */
const side = 12;

/** Places within a drawing of this size; those outside go to the cells of its edge. */
export function pointGrid(
	xs: Float32Array,
	ys: Float32Array,
	[width, height]: readonly [number, number]
): PointGrid {
	const columns = Math.max(1, Math.ceil(width / side));
	const rows = Math.max(1, Math.ceil(height / side));
	const cells = Uint32Array.from(
		xs,
		(x, index) => cellAt(ys[index] ?? 0, rows) * columns + cellAt(x, columns)
	);
	const starts = new Uint32Array(columns * rows + 1);
	for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
	for (let cell = 0; cell < columns * rows; cell++)
		starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
	const next = starts.slice();
	const order = new Uint32Array(xs.length);
	for (const [index, cell] of cells.entries()) {
		const place = next[cell] ?? 0;
		order[place] = index;
		next[cell] = place + 1;
	}
	return { xs, ys, columns, rows, starts, order };
}

/** Index of the point nearest to a place, ties by index; null when none is within `reach` pixels. */
export function nearestPoint(grid: PointGrid, [x, y]: Place, reach: number): number | null {
	let [best, bestSquare]: [number | null, number] = [null, reach * reach];
	const [left, right] = [cellAt(x - reach, grid.columns), cellAt(x + reach, grid.columns)];
	const [top, bottom] = [cellAt(y - reach, grid.rows), cellAt(y + reach, grid.rows)];
	for (let row = top; row <= bottom; row++) {
		const cell = row * grid.columns;
		const end = grid.starts[cell + right + 1] ?? 0;
		for (let place = grid.starts[cell + left] ?? 0; place < end; place++) {
			const index = grid.order[place] ?? 0;
			const square = ((grid.xs[index] ?? 0) - x) ** 2 + ((grid.ys[index] ?? 0) - y) ** 2;
			const isCloser = square < bestSquare || (square === bestSquare && index < (best ?? Infinity));
			if (isCloser) [best, bestSquare] = [index, square];
		}
	}
	return best;
}

function cellAt(place: number, count: number): number {
	return Math.min(Math.max(Math.floor(place / side), 0), count - 1);
}
