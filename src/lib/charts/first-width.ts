import { getContext, setContext } from 'svelte';

const key = Symbol('first width');

/** Called by what knows how wide its charts will be, in pixels, before they are measured. */
export function setFirstWidth(width: number): void {
	setContext(key, width);
}

/** Width that a chart is laid out for until it is measured. */
export function firstWidth(): number {
	return getContext<number | undefined>(key) ?? 640;
}
