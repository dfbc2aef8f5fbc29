import { goto } from '$app/navigation';
import { page } from '$app/state';
import { withParams } from '../lib/url.ts';
import { afterPaint } from './after-paint.ts';

/**
 * The parameters that a page draws: those of its address, or those that the reader has just chosen. What
 * they chose is drawn first and written in the address once painted: the router takes half a frame.
 */
export class DrawnAddress {
	/** False on a page that does not know its address yet, as it was prerendered: it has no parameter. */
	isAwake = $state(false);
	#chosen = $state.raw<string | null>(null);
	/** As in an address; what is derived from them is derived again when they change, not when they are written. */
	readonly text = $derived(this.#chosen ?? (this.isAwake ? String(page.url.searchParams) : ''));

	/** Draws, then takes the place of the address in the history. */
	show(params: URLSearchParams): void {
		const { pathname } = page.url;
		const chosen = String(params);
		this.#chosen = chosen;
		afterPaint(() => {
			// A later choice, or a link that was followed meanwhile, has written its own.
			if (this.#chosen !== chosen || page.url.pathname !== pathname) return;
			const options = { replaceState: true, keepFocus: true, noScroll: true };
			void goto(withParams(pathname, params), options).finally(() => {
				if (this.#chosen === chosen) this.#chosen = null;
			});
		});
	}
}
