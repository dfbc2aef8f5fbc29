import { allowed, startAfter, withScript } from './page-script.ts';

export interface FirstViewScripts {
	/** Draws; it stands in the page as text, in the element `id`. */
	script: string;
	id: string;
	/** Runs it, when it says so. */
	start: string;
	/** JSON, which the script reads from the element `factsId`. */
	facts: string;
	factsId: string;
	/** JSON, in the element `nextId` at the end of the page: what the script reads once it has drawn. */
	next: string;
	nextId: string;
}

/**
 * A page whose first view is drawn by a small script, from data asked for with the page: its own scripts are
 * neither asked for nor started before, unless nothing was asked for. Throws when SvelteKit no longer writes
 * what is looked for.
 */
export function startAfterFirstView(
	html: string,
	{ script, id, start, ...given }: FirstViewScripts
): string {
	const moment = '(globalThis.firstView ?? Promise.resolve())';
	const started = startAfter(html, moment, '!globalThis.earlyResponse');
	const data = json(given.factsId, given.facts);
	const text = `<script type="text/plain" id="${id}">${script}</script>`;
	const from = started.lastIndexOf('<script>');
	const end = started.indexOf('</script>', from) + '</script>'.length;
	const next = json(given.nextId, given.next);
	const parts = [started.slice(0, from), data, text, started.slice(from, end), next];
	const held = parts.join('') + started.slice(end);
	return allowed(withScript(held, start, from + data.length + text.length), script);
}

function json(id: string, text: string): string {
	return `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>`;
}
