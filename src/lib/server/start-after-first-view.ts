import { allowed, startAfter, withScript } from './page-script.ts';

export interface FirstViewScripts {
	/** Draws. */
	script: string;
	/**
	 * Of a page that may be kept with its first view: the script stands in it as text, in the element `id`, and `start`
	 * runs it when it says so. Null: it runs as it is read.
	 */
	hold: { id: string; start: string } | null;
	/** JSON, which the script reads from the element `factsId`. */
	facts: string;
	factsId: string;
	/** JSON, in the element `id` at the end of the page: what the script reads once it has drawn. */
	next: { id: string; json: string } | null;
}

/**
 * A page whose first view is drawn by a small script, from data asked for with the page: its own scripts are
 * neither asked for nor started before, unless what it needs was not asked for. Throws when SvelteKit no longer writes
 * what is looked for.
 */
export function startAfterFirstView(
	html: string,
	{ script, hold, facts, factsId, next }: FirstViewScripts
): string {
	const moment = '(globalThis.firstView ?? Promise.resolve())';
	const started = startAfter(html, moment, '!globalThis.isFirstViewAsked');
	const data = json(factsId, facts);
	const text = hold ? `<script type="text/plain" id="${hold.id}">${script}</script>` : '';
	const from = started.lastIndexOf('<script>');
	const end = started.indexOf('</script>', from) + '</script>'.length;
	const later = next ? json(next.id, next.json) : '';
	const parts = [started.slice(0, from), data, text, started.slice(from, end), later];
	const held = parts.join('') + started.slice(end);
	const place = from + data.length + text.length;
	return hold
		? allowed(withScript(held, hold.start, place), script)
		: withScript(held, script, place);
}

function json(id: string, text: string): string {
	return `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>`;
}
