/** A picture that was made is on its way to the screen for some frames: work would take its processor. */
const onItsWay = 50;

/** Once what was just drawn is on screen, or at the latest when its tab is looked at again. */
export function afterPaint(then: () => void): void {
	requestAnimationFrame(() => setTimeout(then, onItsWay));
}
