import { createHash } from 'node:crypto';

/** What SvelteKit writes at the end of a page, to start its scripts. */
const start = /<script>(\s*\{[^<]*?)Promise\.all\(\[([^\]]*)\]\)\.then\((\(\[kit, app\]\))/;

/** The frame after the first paint; a tab in the background paints nothing, hence the delay. */
const painted =
	'new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 500); })';

/**
 * A page whose figures are in its HTML starts its scripts once they are on screen: waking it takes a
 * slow processor longer than painting it. The policy of the page names the new text by its hash.
 * A page without figures is left as it is: its scripts draw them. Throws when SvelteKit no longer
 * writes what is looked for.
 */
export function startAfterPaint(html: string): string {
	const from = html.lastIndexOf('<script>');
	if (from === -1 || !html.includes('<figure')) return html;
	const end = html.indexOf('</script>', from);
	const script = html.slice(from, end);
	if (!start.test(script)) throw new Error('the script that starts a page was not found');
	const later = script.replace(
		start,
		(_, before: string, imports: string, both: string) =>
			`<script>${before}${painted}.then(() => Promise.all([${imports}])).then(${both}`
	);
	const hash = hashOf(script);
	if (!html.includes(hash)) throw new Error('the policy of the page does not name its script');
	return (html.slice(0, from) + later + html.slice(end)).replace(hash, hashOf(later));
}

/** `sha256-…` of what is between the tags. */
function hashOf(script: string): string {
	const text = script.slice('<script>'.length);
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
