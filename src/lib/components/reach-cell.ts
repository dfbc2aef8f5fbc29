import { tick } from 'svelte';
import type { GridPlace } from './grid-move.ts';

/** Scrolls a row in sight, below the heading; the caller then draws it. */
export function showRow(box: HTMLElement, row: number, rowHeight: number): void {
	if (row < 0) return;
	const head = box.firstElementChild?.clientHeight ?? 0;
	const start = row * rowHeight;
	const end = start + rowHeight + head;
	if (start < box.scrollTop) box.scrollTop = start;
	else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight;
}

/** Gives the focus to a cell once it is drawn, or to the link or button in it. */
export async function reachCell(box: HTMLElement, { row, column }: GridPlace): Promise<void> {
	await tick();
	const cell = box.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`);
	cell?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	const inner = cell?.querySelector<HTMLElement>('a, button');
	(inner ?? cell)?.focus({ preventScroll: true });
}
