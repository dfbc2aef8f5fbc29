import { startAfter, withScript } from './page-script.ts';

/**
 * A page whose first view is drawn by a small script, from data asked for with the page: its own scripts are
 * neither asked for nor started before, unless nothing was asked for. `facts` is JSON, which the script
 * reads from the element `id`. Throws when SvelteKit no longer writes what is looked for.
 */
export function startAfterFirstView(
	html: string,
	{ script, id, facts }: { script: string; id: string; facts: string }
): string {
	const moment = '(globalThis.firstView ?? Promise.resolve())';
	const started = startAfter(html, moment, '!globalThis.earlyResponse');
	const data = `<script type="application/json" id="${id}">${facts.replaceAll('<', '\\u003c')}</script>`;
	const from = started.lastIndexOf('<script>');
	return withScript(
		started.slice(0, from) + data + started.slice(from),
		script,
		from + data.length
	);
}
