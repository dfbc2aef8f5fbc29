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
}

/**
 * A page whose first view is drawn by a small script, from data asked for with the page: its own scripts are
 * neither asked for nor started before, unless nothing was asked for. Throws when SvelteKit no longer writes
 * what is looked for.
 */
export function startAfterFirstView(
	html: string,
	{ script, id, start, facts, factsId }: FirstViewScripts
): string {
	const moment = '(globalThis.firstView ?? Promise.resolve())';
	const started = startAfter(html, moment, '!globalThis.earlyResponse');
	const data = `<script type="application/json" id="${factsId}">${facts.replaceAll('<', '\\u003c')}</script>`;
	const text = `<script type="text/plain" id="${id}">${script}</script>`;
	const from = started.lastIndexOf('<script>');
	const held = started.slice(0, from) + data + text + started.slice(from);
	return allowed(withScript(held, start, from + data.length + text.length), script);
}
