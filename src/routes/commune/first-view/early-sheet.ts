import type { DepartementHead, DepartementRest } from '../../../lib/domain/published.ts';

/** A commune, by its index in the file of its departement. */
export interface EarlyPlace {
	file: DepartementHead;
	self: number;
}

/** The page of a place, to be kept: the address that was opened, and the text of the page with the first view in it. */
export interface WrittenPage {
	href: string;
	written: (html: string) => Promise<string>;
}

/** What was fetched, and perhaps drawn, before the page is awake. */
export interface EarlySheet {
	/** Code. */
	departement: string;
	/** Rejects with `DataError`. */
	head: Promise<DepartementHead>;
	/** Asked for once the first view is painted; null until then. Rejects likewise. */
	rest: Promise<DepartementRest> | null;
	/** What is on screen; null when it was left to the page to draw. `page` is null when it came from what was kept. */
	drawn: (EarlyPlace & { page: WrittenPage | null }) | null;
	/** The last button pressed since, which could do nothing yet. */
	pressed: Element | null;
}

/** Once, by the page that was opened: those that follow draw for themselves. */
export function takeEarlySheet(): EarlySheet | null {
	const early = globalThis.earlySheet ?? null;
	globalThis.earlySheet = undefined;
	return early;
}

/** Where a first view keeps room for the sentences that open the sheet; null when there is none on screen. */
export function headlinesRoom(page: Document = document): Element | null {
	return page.querySelector('main .room');
}

/** The sentences that are on screen before the page is awake; empty when they have not come. */
export function headlinesOnScreen(): string {
	const room = headlinesRoom();
	return room && room.childElementCount > 0 ? room.innerHTML : '';
}
