import type { FigureIndicator } from '../../../lib/domain/published.ts';

/** What the first view of a sheet needs beside the file of its departement; it travels in the page. */
export interface FirstViewFacts {
	/** Base path of the site, without a trailing slash. */
	base: string;
	/** `Catalogue.version`. */
	version: string;
	/** Name of the site. */
	site: string;
	/** Census year of the populations. */
	census: string | null;
	/** Those of the first lines. */
	indicators: FigureIndicator[];
}

/** Id of the element, after the script, that holds all the indicators of communes, as JSON: what is told next. */
export const indicatorsId = 'sheet-indicators';

/** Id of the element that holds the script of the first view, as text: hold-script.js runs it. */
export const scriptId = 'first-view';
