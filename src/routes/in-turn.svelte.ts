import { flushSync } from 'svelte';
import { afterPaint } from './after-paint.ts';

interface Pace {
	/** Parts that are drawn with the page. */
	first: number;
	/** Parts drawn in one task, between two pictures. */
	together: number;
	/** Milliseconds between a picture and the next task. */
	wait?: number;
}

/**
 * How many parts of a page are in it: some for each picture, so that no gesture waits for all of them on a slow
 * processor. Once there they stay, and are drawn again together.
 */
export class InTurn {
	readonly #all: () => number;
	#drawn = $state(0);

	/** `all`: parts whose data have come. To be called as a component starts. */
	constructor(all: () => number, { first, together, wait }: Pace) {
		this.#all = all;
		this.#drawn = Math.min(all(), first);
		$effect(() => {
			if (this.#drawn < all()) afterPaint(() => (this.#drawn += together), wait);
		});
	}

	get drawn(): number {
		return this.#drawn;
	}

	/** Whether all parts are there. */
	get isWhole(): boolean {
		return this.#drawn >= this.#all();
	}

	/** At once: paper has all of them. */
	drawAll(): void {
		flushSync(() => (this.#drawn = this.#all()));
	}
}
