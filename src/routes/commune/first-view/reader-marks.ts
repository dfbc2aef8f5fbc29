/**
 * What the reader did in the first view, to be done again in the sheet that takes its place: what they
 * unfolded, where the focus is, the button they pressed. Elements are known by their words, and their
 * place among those that have the same.
 */
export function readerMarks(
	root: ParentNode & Node,
	button: Element | null
): (sheet: ParentNode) => void {
	const opened = [...root.querySelectorAll('details[open] > summary')].map((one) =>
		markOf(root, one)
	);
	const active = document.activeElement;
	const focused = active && root.contains(active) ? markOf(root, active) : null;
	const pressed = button && root.contains(button) ? markOf(root, button) : null;
	return (sheet) => {
		for (const mark of opened) {
			const details = find(sheet, mark)?.parentElement;
			if (details instanceof HTMLDetailsElement) details.open = true;
		}
		if (focused) find(sheet, focused)?.focus({ preventScroll: true });
		if (pressed) find(sheet, pressed)?.click();
	};
}

interface Mark {
	tag: string;
	words: string;
	place: number;
}

function markOf(root: ParentNode, element: Element): Mark {
	const [tag, words] = [element.localName, wordsOf(element)];
	const place = alike(root, tag, words).findIndex((one) => one === element);
	return { tag, words, place };
}

function find(root: ParentNode, { tag, words, place }: Mark): HTMLElement | undefined {
	return alike(root, tag, words)[place];
}

function alike(root: ParentNode, tag: string, words: string): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(tag)].filter((one) => wordsOf(one) === words);
}

function wordsOf({ textContent }: Element): string {
	return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
