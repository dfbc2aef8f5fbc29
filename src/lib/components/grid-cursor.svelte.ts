import { gridMove, gridRectangle, type GridPlace, type GridSize } from './grid-move.ts';

/** The cell of a grid that Tab reaches, and the rectangle that is selected from it. */
export class GridCursor {
	readonly #size: () => GridSize;
	#active = $state.raw<GridPlace>({ row: -1, column: 0 });
	/** The other corner; null: nothing is selected. */
	#anchor = $state.raw<GridPlace | null>(null);

	/** Rows that go away leave the cursor on the last one. */
	place: GridPlace = $derived.by(() => {
		const { rows, columns } = this.#size();
		return {
			row: Math.min(this.#active.row, rows - 1),
			column: Math.min(this.#active.column, columns - 1)
		};
	});

	selection = $derived.by(() => (this.#anchor ? gridRectangle(this.#anchor, this.place) : null));

	constructor(size: () => GridSize) {
		this.#size = size;
	}

	/** `isExtending`: the selection grows from where it began. */
	move(next: GridPlace, isExtending: boolean): void {
		this.#anchor = isExtending ? (this.#anchor ?? this.place) : null;
		this.#active = next;
	}

	/** What a key does; null: it is not the grid's. */
	press(event: KeyboardEvent): 'moved' | 'cleared' | null {
		const isControl = event.ctrlKey || event.metaKey;
		if (isControl && event.key.toLowerCase() === 'a') {
			const { rows, columns } = this.#size();
			this.#anchor = { row: 0, column: 0 };
			this.#active = { row: rows - 1, column: columns - 1 };
			return 'moved';
		}
		if (event.key === 'Escape' && this.#anchor) {
			this.#anchor = null;
			return 'cleared';
		}
		const next = gridMove(event.key, this.place, this.#size(), isControl);
		if (next) this.move(next, event.shiftKey);
		return next && 'moved';
	}

	isSelected(row: number, column: number): boolean {
		const { selection } = this;
		return (
			selection !== null &&
			row >= selection.rows.from &&
			row <= selection.rows.to &&
			column >= selection.columns.from &&
			column <= selection.columns.to
		);
	}
}
