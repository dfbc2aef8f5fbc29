// At the end of the page of a commune, run by hold-script.js: draws its first view with what has arrived by then, before
// the scripts of the page, which are asked for next. docs/adr/0027-first-view-before-the-page.md.
import { departementHead } from '../../../lib/data/departement-file.ts';
import type { DepartementHead } from '../../../lib/domain/published.ts';
import { parseSelection } from '../../../lib/url.ts';
import { peerReach } from '../peer-reach.ts';
import type { EarlySheet } from './early-sheet.ts';
import { factsId, type FirstViewFacts } from './first-view-facts.ts';
import { fitCharts, pageWithView, writeView, type Viewed } from './written-view.ts';

/** After this the page starts without a first view: it says what it waits for. */
const longestWait = 2_000;

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	const asked = globalThis.earlyResponse;
	if (!asked) return;
	const facts: FirstViewFacts = JSON.parse(document.getElementById(factsId)?.textContent ?? '');
	const sheet: EarlySheet = {
		departement: asked.departement,
		head: departementHead(facts, asked.departement),
		drawn: null,
		pressed: null
	};
	globalThis.earlySheet = sheet;
	document.querySelector('main')?.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button[type=button]') : null;
		if (button) sheet.pressed = button;
	});
	const file = await Promise.race([
		// The page asks again, and says what fails.
		sheet.head.catch(() => null),
		new Promise<null>((done) => setTimeout(done, longestWait, null))
	]);
	const viewed = file && viewedIn(file, asked.departements, facts);
	if (!viewed) return;
	try {
		const kept = document.querySelector('main')?.dataset['kept'];
		const width = kept === undefined ? writeView(viewed) : fitCharts(viewed, Number(kept));
		if (width === null) return;
		const { href } = location;
		const widths = { page: innerWidth, charts: width };
		const written = (html: string) => pageWithView(html, viewed, widths);
		sheet.drawn = { ...viewed.place, page: kept === undefined ? { href, written } : null };
	} catch (error) {
		// The page draws in its place.
		console.error(error);
		return;
	}
	await nextPaint();
}

/** Null when more than this file is needed. */
function viewedIn(
	file: DepartementHead,
	departements: readonly string[],
	facts: FirstViewFacts
): Viewed | null {
	const { selection } = parseSelection(new URLSearchParams(location.search));
	const self = file.codes.indexOf(selection.code ?? '');
	if (self === -1 || peerReach(selection, file, self, departements).length > 1) return null;
	return { facts, place: { file, self }, selection };
}
