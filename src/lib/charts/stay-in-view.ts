/** Parts of a page that come late have come by then, in milliseconds. */
const longest = 10_000;

/**
 * Brings an element into view, and again each time that the page grows around it, until the reader moves
 * by themselves. Returns what ends it.
 */
export function stayInView(element: Element): () => void {
	const ended = new AbortController();
	const end = () => ended.abort();
	const growth = new ResizeObserver(() => element.scrollIntoView({ behavior: 'instant' }));
	growth.observe(document.body);
	const late = setTimeout(end, longest);
	for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
		window.addEventListener(move, end, { signal: ended.signal, passive: true });
	ended.signal.addEventListener('abort', () => {
		growth.disconnect();
		clearTimeout(late);
	});
	return end;
}
