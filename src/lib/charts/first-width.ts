import { getContext, setContext } from 'svelte';

const key = Symbol('first width');

/** Called by what knows how wide its charts will be, in pixels, before they are measured. */
export function setFirstWidth(width: number): void {
	setContext(key, width);
}

let last = 640;

/** Most charts of a page are as wide as the one before: on a phone, all of them. */
export function rememberWidth(width: number): void {
	last = width;
}

/** As wide as the first chart that is on screen, drawn before its page is awake. */
export function rememberDrawnWidth(): void {
	last = document.querySelector('main .canvas')?.clientWidth || last;
}

/** Width in pixels that a chart is laid out for until it is measured; 640 on a server, which measures none. */
export function firstWidth(): number {
	return getContext<number | undefined>(key) ?? last;
}
