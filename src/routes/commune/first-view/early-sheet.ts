import type { DepartementHead } from '../../../lib/domain/published.ts';

/** A commune, by its index in the file of its departement. */
export interface EarlyPlace {
	file: DepartementHead;
	self: number;
}

/** The page of a place, to be kept: the address that was opened, and the text of the page with the first view in it. */
export interface WrittenPage {
	href: string;
	written: (html: string) => string;
}

/** What was fetched, and perhaps drawn, before the page is awake. */
export interface EarlySheet {
	/** Code. */
	departement: string;
	/** Rejects with `DataError`. */
	head: Promise<DepartementHead>;
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
