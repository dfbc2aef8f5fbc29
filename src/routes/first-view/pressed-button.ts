/** Tells of each button pressed in a first view, which can do nothing yet; the browser unfolds a popover by itself. */
export function onPressed(root: Element | null, tell: (button: Element) => void): void {
	root?.addEventListener('click', ({ target }) => {
		const button =
			target instanceof Element ? target.closest('button[type=button]:not([popovertarget])') : null;
		if (button) tell(button);
	});
}
