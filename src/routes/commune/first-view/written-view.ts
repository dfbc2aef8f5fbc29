import { render } from 'svelte/server';
import type { Selection } from '../../../lib/domain/selection.ts';
import { communeName } from '../../../lib/text/commune.ts';
import { searchWords } from '../../../lib/text/search.ts';
import { headlinesRoom, type EarlyPlace } from './early-sheet.ts';
import type { FirstViewFacts } from './first-view-facts.ts';
import FirstView from './FirstView.svelte';

/** What a first view shows. */
export interface Viewed {
	facts: FirstViewFacts;
	place: EarlyPlace;
	selection: Selection;
}

/** Where a page waits for its sheet. */
const waiting = '.waiting';
/** As wide there as a chart will be. */
const chartRoom = '.waiting .chart-room';
const charts = 'main .canvas';

/** Writes the first view where the page waits, in the document that is shown. Gives the width of its charts, in pixels; null when it does not wait. */
export function writeView(viewed: Viewed): number | null {
	const width = document.querySelector(chartRoom)?.clientWidth;
	if (width === undefined) return null;
	write(document, viewed, width);
	// A bar to scroll may have come beside a longer page.
	return fitCharts(viewed, width);
}

/** Draws the charts again if they are not of the width, in pixels, that they were drawn for; gives the one they have. */
export function fitCharts(viewed: Viewed, width: number): number {
	const drawn = [...document.querySelectorAll(charts)];
	const measured = drawn[0]?.clientWidth ?? width;
	if (measured !== width)
		for (const [index, chart] of content(viewed, measured).querySelectorAll('.canvas').entries())
			drawn[index]?.replaceWith(chart);
	return measured;
}

/** Widths in pixels: of the window, and of the charts that are drawn for it. */
export interface Widths {
	page: number;
	charts: number;
}

/** The text of the page with the first view and its sentences in it, so that it can be shown before any script has run. */
export function pageWithView(
	html: string,
	viewed: Viewed,
	{ widths, headlines }: { widths: Widths; headlines: string }
): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	write(page, viewed, widths.charts);
	const room = headlinesRoom(page);
	if (room && headlines) room.innerHTML = headlines;
	page.querySelector('script[data-version]')?.setAttribute('data-kept', String(widths.page));
	page.querySelector('main')?.setAttribute('data-kept', String(widths.charts));
	// The first chart is painted before the rest comes: src/lib/offline/first-screen-first.ts.
	page.querySelectorAll('main article')[1]?.classList.add('far');
	return `<!doctype html>${page.documentElement.outerHTML}`;
}

function write(page: Document, viewed: Viewed, width: number): void {
	const { facts, place } = viewed;
	const name = communeName(place.file.names[place.self] ?? '');
	page.querySelector(waiting)?.replaceWith(content(viewed, width));
	page.title = `${name} – ${facts.site}`;
	say(page, 'h1', name);
	say(page, 'main form[role=search] label', searchWords.other);
}

function content(viewed: Viewed, width: number): DocumentFragment {
	const template = document.createElement('template');
	const props = { ...viewed, width };
	template.innerHTML = render(FirstView, { props, idPrefix: 'first' }).body;
	return template.content;
}

function say(page: Document, selector: string, words: string): void {
	const element = page.querySelector(selector);
	if (element) element.textContent = words;
}
