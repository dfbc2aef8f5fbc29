// Inline at the end of the page of a commune: draws its first view with what has arrived by then, before the scripts
// of the page, which are asked for next. docs/adr/0027-first-view-before-the-page.md.
import { render } from 'svelte/server';
import { departementHead } from '../../../lib/data/departement-file.ts';
import type { DepartementHead } from '../../../lib/domain/published.ts';
import { communeName } from '../../../lib/text/commune.ts';
import { searchWords } from '../../../lib/text/search.ts';
import { parseSelection } from '../../../lib/url.ts';
import { peerReach } from '../peer-reach.ts';
import type { EarlyPlace, EarlySheet } from './early-sheet.ts';
import { factsId, type FirstViewFacts } from './first-view-facts.ts';
import FirstView from './FirstView.svelte';
import { nextPaint } from './next-paint.ts';

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
	const file = await Promise.race([
		// The page asks again, and says what fails.
		sheet.head.catch(() => null),
		new Promise<null>((done) => setTimeout(done, longestWait, null))
	]);
	if (file === null) return;
	try {
		sheet.drawn = draw(file, asked.departements, facts);
	} catch (error) {
		// The page draws in its place.
		console.error(error);
	}
	if (!sheet.drawn) return;
	document.querySelector('main')?.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button[type=button]') : null;
		if (button) sheet.pressed = button;
	});
	await nextPaint();
}

/** Null, and nothing drawn, when more than this file is needed. */
function draw(
	file: DepartementHead,
	departements: readonly string[],
	facts: FirstViewFacts
): EarlyPlace | null {
	const { selection } = parseSelection(new URLSearchParams(location.search));
	const self = file.codes.indexOf(selection.code ?? '');
	const room = document.querySelector<HTMLElement>('.waiting');
	if (self === -1 || room === null) return null;
	if (peerReach(selection, file, self, departements).length > 1) return null;
	const place = { file, self };
	const content = (width: number) => {
		const template = document.createElement('template');
		const props = { facts, place, selection, width };
		template.innerHTML = render(FirstView, { props, idPrefix: 'first' }).body;
		return template.content;
	};
	// On a phone a chart is as wide as the page, elsewhere it is measured.
	const width = room.clientWidth;
	room.replaceWith(content(width));
	const charts = [...document.querySelectorAll('main .canvas')];
	const measured = charts[0]?.clientWidth ?? width;
	if (measured !== width)
		for (const [index, chart] of content(measured).querySelectorAll('.canvas').entries())
			charts[index]?.replaceWith(chart);
	const name = communeName(file.names[self] ?? '');
	document.title = `${name} – ${facts.site}`;
	write('h1', name);
	write('main form[role=search] label', searchWords.other);
	return place;
}

function write(selector: string, words: string): void {
	const element = document.querySelector(selector);
	if (element) element.textContent = words;
}
