/** A picture that was made is on its way to the screen for some frames: work would take its processor. */
const onItsWay = 50;

/** Once what was just drawn is on screen, or at the latest when its tab is looked at again; `wait` is in milliseconds. */
export function afterPaint(then: () => void, wait = onItsWay): void {
	requestAnimationFrame(() => setTimeout(then, wait));
}
