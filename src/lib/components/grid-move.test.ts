import { expect, it } from 'vitest';
import { gridMove, gridRectangle, visibleRows } from './grid-move.ts';

const size = { rows: 100, columns: 4, page: 10 };
const move = (key: string, row: number, column: number, isControl = false) => {
	const place = gridMove(key, { row, column }, size, isControl);
	return place && [place.row, place.column];
};

it('arrows stop at the edges, and the header is above the first row', () => {
	expect(move('ArrowUp', 0, 2)).toEqual([-1, 2]);
	expect(move('ArrowUp', -1, 2)).toEqual([-1, 2]);
	expect(move('ArrowDown', 99, 0)).toEqual([99, 0]);
	expect(move('ArrowRight', 5, 3)).toEqual([5, 3]);
	expect(move('ArrowLeft', 5, 1)).toEqual([5, 0]);
});

it('pages, home and end lead where a grid leads', () => {
	expect(move('PageDown', 95, 1)).toEqual([99, 1]);
	expect(move('PageUp', 3, 1)).toEqual([0, 1]);
	expect(move('Home', 5, 3)).toEqual([5, 0]);
	expect(move('End', 5, 0, true)).toEqual([99, 3]);
	expect(move('Home', 5, 3, true)).toEqual([0, 0]);
	expect(move('a', 5, 3)).toBeNull();
});

it('an empty grid has its header alone', () => {
	expect(gridMove('End', { row: -1, column: 0 }, { rows: 0, columns: 2, page: 1 }, true)).toEqual({
		row: -1,
		column: 1
	});
	expect(visibleRows({ top: 0, height: 400, rowHeight: 40 }, 0)).toEqual({ from: 0, to: 0 });
});

it('draws the rows in sight and a few around', () => {
	expect(visibleRows({ top: 4_000, height: 400, rowHeight: 40 }, 34_000)).toEqual({
		from: 92,
		to: 118
	});
	expect(visibleRows({ top: 1e9, height: 400, rowHeight: 40 }, 5)).toEqual({ from: 5, to: 5 });
});

it('a selection spans two cells whatever their order, header left out', () => {
	expect(gridRectangle({ row: 5, column: 3 }, { row: -1, column: 1 })).toEqual({
		rows: { from: 0, to: 5 },
		columns: { from: 1, to: 3 }
	});
});
