import { flushSync, mount, unmount } from 'svelte';
import { today } from '../../../lib/exports/today.ts';
import { pageAddress } from '../../../lib/exports/view-address.ts';
import type { CouncilFacts } from './council-facts.ts';
// As text: a style sheet of its own would be linked by the page, and asked for before its first chart.
import style from './council.css?inline';
import CouncilSheet from './CouncilSheet.svelte';

/** Set on the root while the printed sheet is there: it then prints alone. */
const flag = 'prints-council';

/**
 * Draws the sheet beside the page, at once: a browser that prints does not wait. What is returned takes
 * it away again, and the paper size with it.
 */
export function drawCouncilSheet(facts: CouncilFacts): () => void {
	const styles = new CSSStyleSheet();
	styles.replaceSync(style);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
	const address = pageAddress(facts, location);
	const sheet = mount(CouncilSheet, {
		target: document.body,
		props: { facts, address, printed: today() }
	});
	flushSync();
	document.documentElement.classList.add(flag);
	return () => {
		document.documentElement.classList.remove(flag);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles);
		void unmount(sheet);
	};
}
