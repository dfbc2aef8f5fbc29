import pageStart from './page-start.js?raw';
import { allowedBy, policyHash } from './page-policy.ts';

/** What SvelteKit writes at the end of a page, to start its scripts. */
const start = /<script>(\s*\{[^<]*?)Promise\.all\(\[([^\]]*)\]\)\.then\((\(\[kit, app\]\))/;

/** What it writes at the head of a page, to ask for them in advance. */
const preload = /<link (href="[^"]*") rel="modulepreload">/g;

/** A page that is kept in the browser has no line to wait for: reading its scripts only takes the processor. */
const isFromLine = '!navigator.serviceWorker?.controller';

/**
 * Milliseconds in which a page that comes in one go is painted: asking for some twenty files meanwhile takes the
 * processor from it. On a slow line they are nothing beside what is still to come.
 */
const head = 120;

/**
 * The page, its scripts started when `moment` resolves, and asked for then, or soon if `isSoon`: two
 * expressions. Throws when SvelteKit no longer writes what is looked for.
 */
export function startAfter(html: string, moment: string, isSoon = isFromLine): string {
	const from = html.lastIndexOf('<script>');
	const end = html.indexOf('</script>', from);
	const script = from === -1 ? '' : html.slice(from, end);
	if (!start.test(script)) throw new Error('the script that starts a page was not found');
	const later = script.replace(
		start,
		(_, before: string, imports: string, both: string) =>
			`<script>${before}${moment}.then(() => { askForScripts(); return Promise.all([${imports}]); }).then(${both}`
	);
	const hash = hashOf(script);
	if (!html.includes(hash)) throw new Error('the policy of the page does not name its script');
	const started = (html.slice(0, from) + later + html.slice(end)).replace(hash, hashOf(later));
	return asked(started, `${pageStart}if (${isSoon}) setTimeout(askForScripts, ${head});`);
}

/** Throws when the page asks for nothing in advance. */
function asked(html: string, text: string): string {
	const last = [...html.matchAll(preload)].at(-1);
	if (!last) throw new Error('the page asks for no script in advance');
	return withScript(html, text, last.index + last[0].length).replaceAll(
		preload,
		'<link $1 rel="later">'
	);
}

/** The page with a script at a place of it, which its policy allows. Throws when the text would end its element. */
export function withScript(html: string, text: string, place: number): string {
	return allowed(`${html.slice(0, place)}<script>${text}</script>${html.slice(place)}`, text);
}

/** The page, whose policy allows the text of a script that is in it. Throws when the text would end its element. */
export function allowed(html: string, text: string): string {
	if (/<\/?script/i.test(text)) throw new Error('a script in a page cannot hold a tag of scripts');
	return allowedBy(html, 'script', text);
}

/** `sha256-…` of what follows the opening tag. */
function hashOf(script: string): string {
	return policyHash(script.slice('<script>'.length));
}
