/** Parts of a page that come late have come by then, in milliseconds. */
const longest = 10_000;

/**
 * Brings an element into view, and again each time that the page grows around it, until the reader moves
 * by themselves. Returns what ends it.
 */
function stayInView(element: Element): () => void {
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

/**
 * Brings an element into view when the address names it, now or later: one that its page draws late has
 * missed the moment when the browser goes to it. Returns what ends it.
 */
export function followLinks(element: Element): () => void {
	let letGo = () => {};
	const goTo = () => {
		letGo();
		if (location.hash === `#${element.id}`) letGo = stayInView(element);
	};
	goTo();
	addEventListener('hashchange', goTo);
	return () => {
		removeEventListener('hashchange', goTo);
		letGo();
	};
}
