import type { Attachment } from 'svelte/attachments';
import { searchKey } from '../domain/search-key.ts';
import { compareCells, nextDirection, type SortDirection } from './sort-rows.ts';

/**
 * Sorts the rows that are already in the page when a header button is pressed. An exception to
 * « Svelte draws »: a table of 1,000 communes is prerendered, complete without JavaScript, and
 * giving its rows a second time as data would double the page. The table must be static: rows that
 * Svelte adds or moves later would fight with this.
 *
 * Each sortable `th` holds a `button`; a cell is ordered by its `data-value`, else by its text.
 */
export function sortable(onsorted: (column: string, direction: SortDirection) => void): Attachment {
	return (node) => {
		if (!(node instanceof HTMLTableElement)) return;
		function press(event: Event) {
			const button = event.target instanceof Element ? event.target.closest('th button') : null;
			const header = button?.closest('th');
			if (!header || !(node instanceof HTMLTableElement)) return;
			const direction = nextDirection(header.getAttribute('aria-sort'));
			sortTable(node, header, direction);
			onsorted(header.textContent.trim(), direction);
		}
		node.addEventListener('click', press);
		return () => node.removeEventListener('click', press);
	};
}

function sortTable(table: HTMLTableElement, header: HTMLTableCellElement, by: SortDirection) {
	const body = table.tBodies[0];
	if (!body) return;
	for (const other of table.tHead?.querySelectorAll('th[aria-sort]') ?? [])
		other.removeAttribute('aria-sort');
	header.setAttribute('aria-sort', by);
	const keyed = [...body.rows].map((row) => ({ row, key: cellKey(row, header.cellIndex) }));
	keyed.sort((a, b) => compareCells(a.key, b.key, by));
	body.append(...keyed.map(({ row }) => row));
}

function cellKey(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
}

/** Shows the rows whose first cell answers `query`, accents and hyphens aside; gives how many. */
export function filterRows(table: HTMLTableElement, query: string): number {
	const key = searchKey(query);
	let shown = 0;
	for (const row of table.tBodies[0]?.rows ?? []) {
		const isShown = key === '' || ` ${searchKey(row.cells[0]?.textContent ?? '')}`.includes(key);
		row.hidden = !isShown;
		if (isShown) shown++;
	}
	return shown;
}
