import { afterNavigate, goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { withParams } from '../lib/url.ts';
import { afterPaint } from './after-paint.ts';

/**
 * The parameters that a page draws: those of its address, or those that the reader has just chosen. What
 * they chose is drawn first and written in the address once painted: the router takes half a frame.
 * To be made while a component is being made.
 */
export class DrawnAddress {
	/** False on a page that does not know its address yet, as it was prerendered: it has no parameter. */
	isAwake = $state(false);
	#chosen = $state.raw<string | null>(null);
	/** The address being written, told by it from a link that is followed. */
	#written: string | null = null;
	/** As in an address; what is derived from them is derived again when they change, not when they are written. */
	readonly text = $derived(this.#chosen ?? (this.isAwake ? String(page.url.searchParams) : ''));

	constructor() {
		afterNavigate(({ to }) => {
			if (to?.url.href !== this.#written) this.#forget();
		});
	}

	/** Draws, then takes the place of the address in the history, unless the reader is on their way elsewhere. */
	show(params: URLSearchParams): void {
		const chosen = String(params);
		this.#chosen = chosen;
		afterPaint(() => {
			if (this.#chosen === chosen && !this.#isLeaving()) void this.#write(params);
		});
	}

	async #write(params: URLSearchParams): Promise<void> {
		const { origin, pathname } = page.url;
		const href = origin + withParams(pathname, params);
		this.#written = href;
		await goto(href, { replaceState: true, keepFocus: true, noScroll: true });
		// A later choice is being written, or a link was followed meanwhile: what it leads to forgets this one.
		if (this.#written === href && !this.#isLeaving()) this.#forget();
	}

	/** A link was followed, or a step made in the history, and what it leads to has not come. */
	#isLeaving(): boolean {
		return navigating.to !== null && navigating.to.url.href !== this.#written;
	}

	#forget(): void {
		this.#written = null;
		this.#chosen = null;
	}
}
