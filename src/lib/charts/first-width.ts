let last = 640;

/**
 * The next charts will be as wide, in pixels: most charts of a page are as wide as the one before, on a phone all of
 * them.
 */
export function rememberWidth(width: number): void {
	last = width;
}

/** Width in pixels that a chart is laid out for until it is measured; 640 on a server, which measures none. */
export function firstWidth(): number {
	return last;
}
