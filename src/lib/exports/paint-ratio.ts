import { getContext, setContext } from 'svelte';

const key = Symbol('paint ratio');

/** Pixels painted for one of the page, where a picture wants more than the screen. */
export function setPaintRatio(ratio: number): void {
	setContext(key, ratio);
}

export function paintRatio(): number | undefined {
	return getContext<number | undefined>(key);
}
