import { flushSync, mount, unmount } from 'svelte';
import type { CouncilFacts } from './council-facts.ts';
import CouncilSheet from './CouncilSheet.svelte';

/** Set on the root while the printed sheet is there: it then prints alone. */
const flag = 'prints-council';

/**
 * Draws the sheet beside the page, at once: a browser that prints does not wait. What is returned takes
 * it away again.
 */
export function drawCouncilSheet(facts: CouncilFacts): () => void {
	const sheet = mount(CouncilSheet, { target: document.body, props: { facts } });
	flushSync();
	document.documentElement.classList.add(flag);
	return () => {
		document.documentElement.classList.remove(flag);
		void unmount(sheet);
	};
}
