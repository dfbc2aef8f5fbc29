/** Once what was just drawn is on screen, or at the latest when its tab is looked at again. */
export function afterPaint(then: () => void): void {
	requestAnimationFrame(() => setTimeout(then));
}
