import { rememberWidth } from '../../lib/charts/first-width.ts';
import { readerMarks } from './reader-marks.ts';

/**
 * Called by a page that wakes under its first view: its charts will be as wide as the first one on screen. Gives what does
 * again what the reader did, once the page is there.
 */
export function takeOver(pressed: Element | null): () => void {
	const width = document.querySelector('main .canvas')?.clientWidth;
	if (width) rememberWidth(width);
	return readerMarks(pressed);
}
