import { startAfter } from './page-script.ts';

/**
 * A page whose figures are in its HTML starts its scripts once they are on screen: waking it takes a
 * slow processor longer than painting it. A page without figures is left as it is: its scripts draw
 * them. Throws when SvelteKit no longer writes what is looked for.
 */
export function startAfterPaint(html: string): string {
	return html.includes('<script>') && html.includes('<figure')
		? startAfter(html, 'nextPaint()')
		: html;
}
