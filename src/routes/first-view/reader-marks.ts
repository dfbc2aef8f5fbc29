/**
 * What the reader did in the first view, to be done again in the sheet that takes its place: what they
 * unfolded, where the focus is, the button they pressed. Elements are known by their words, and their
 * place among those that have the same.
 */
export function readerMarks(pressed: Element | null): () => void {
	const opened = [...document.querySelectorAll('details[open] > summary')].map(markOf);
	// Nothing has the focus: the words of the body are those of the whole page, tens of milliseconds to read.
	const holder = document.activeElement === document.body ? null : document.activeElement;
	const focused = holder && markOf(holder);
	const button = pressed && markOf(pressed);
	return () => {
		for (const mark of opened) {
			const details = find(mark)?.parentElement;
			if (details instanceof HTMLDetailsElement) details.open = true;
		}
		// It stayed, or what the page unfolds has asked for it.
		const isKept = document.activeElement !== document.body;
		if (focused && !isKept) find(focused)?.focus({ preventScroll: true });
		if (button) find(button)?.click();
	};
}

interface Mark {
	tag: string;
	words: string;
	place: number;
}

function markOf(element: Element): Mark {
	const [tag, words] = [element.localName, wordsOf(element)];
	return { tag, words, place: alike(tag, words).findIndex((one) => one === element) };
}

function find({ tag, words, place }: Mark): HTMLElement | undefined {
	return alike(tag, words)[place];
}

function alike(tag: string, words: string): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(tag)].filter((one) => wordsOf(one) === words);
}

function wordsOf({ textContent }: Element): string {
	return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
