import type { FirstViewScripts } from '../../lib/server/start-after-first-view.ts';

/** What the first view of a page is drawn with; all of it travels in the page. */
export interface FirstViewSource {
	/** Of its script, among those of `virtual:first-views`. */
	name: string;
	/** What it reads at once: element `factsId`. */
	facts: unknown;
	/** What it reads once it has drawn: element `id`, at the end of the page. */
	next: { id: string; value: unknown } | null;
	hold: FirstViewScripts['hold'];
}
