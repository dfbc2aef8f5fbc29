// At the end of the page of a commune, run by hold-script.js: draws its first view with what has arrived by then, before
// the scripts of the page, which are asked for next. docs/adr/0027-first-view-before-the-page.md.
import { departementHead, departementRest } from '../../../lib/data/departement-file.ts';
import type { DepartementHead, FigureIndicator } from '../../../lib/domain/published.ts';
import { parseSelection } from '../../../lib/url.ts';
import { factsId, inTime, textOf } from '../../first-view/given-facts.ts';
import { onPressed } from '../../first-view/pressed-button.ts';
import { peerReach } from '../peer-reach.ts';
import { headlinesOnScreen, headlinesRoom, type EarlySheet } from './early-sheet.ts';
import { indicatorsId, type FirstViewFacts } from './first-view-facts.ts';
import { headlinesMarkup } from './headlines-markup.ts';
import { fitCharts, pageWithView, writeView, type Viewed } from './written-view.ts';

globalThis.firstView = start();

/** Resolves when the scripts of the page may start. Never rejects. */
async function start(): Promise<void> {
	const asked = globalThis.earlyPlace;
	if (!asked) return;
	const facts: FirstViewFacts = JSON.parse(textOf(factsId));
	const sheet: EarlySheet = {
		departement: asked.departement,
		head: departementHead(facts, asked.departement),
		rest: null,
		drawn: null,
		pressed: null
	};
	globalThis.earlySheet = sheet;
	onPressed(document.querySelector('main'), (button) => (sheet.pressed = button));
	const file = await inTime(sheet.head);
	const viewed = file && viewedIn(file, asked.departements, facts);
	if (!viewed) return;
	/** Written now and kept later: made once. */
	let made: Promise<string> | null = null;
	const headlines = () => (made ??= headlinesOf(sheet, viewed));
	try {
		const kept = document.querySelector('main')?.dataset['kept'];
		const width = kept === undefined ? writeView(viewed) : fitCharts(viewed, Number(kept));
		if (width === null) return;
		const { href } = location;
		const widths = { page: innerWidth, charts: width };
		const written = async (html: string) =>
			pageWithView(html, viewed, { widths, headlines: await headlines() });
		sheet.drawn = { ...viewed.place, page: kept === undefined ? { href, written } : null };
	} catch (error) {
		// The page draws in its place.
		console.error(error);
		return;
	}
	await nextPaint();
	// Before the scripts of the page, which will want it.
	sheet.rest = departementRest(facts, asked.departement);
	void tell(sheet, headlines);
}

/** Writes the sentences that open the sheet, unless they are there or the page has taken over. Never rejects. */
async function tell(sheet: EarlySheet, headlines: () => Promise<string>): Promise<void> {
	// Its failure is told by the page, which asks again.
	await sheet.rest?.catch(() => {});
	const room = headlinesRoom();
	if (!room || globalThis.earlySheet !== sheet || headlinesOnScreen()) return;
	const markup = await headlines();
	if (globalThis.earlySheet === sheet) room.innerHTML = markup;
}

/** HTML, without those on the past; empty when they cannot be had. Never rejects: a sheet is whole without them. */
async function headlinesOf({ rest }: EarlySheet, viewed: Viewed): Promise<string> {
	const next = await rest?.catch(() => null);
	if (!next) return '';
	try {
		const indicators: FigureIndicator[] = JSON.parse(textOf(indicatorsId));
		return headlinesMarkup(viewed, next, indicators);
	} catch (error) {
		console.error(error);
		return '';
	}
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
