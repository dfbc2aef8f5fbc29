import { createHash } from 'node:crypto';

/** How the policy of a page names the text of an element of scripts or of styles: `sha256-…`. */
export function policyHash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The page, whose policy allows the text of one more element of scripts or of styles. Throws when it has no such policy. */
export function allowedBy(html: string, kind: 'script' | 'style', text: string): string {
	const policy = `${kind}-src 'self'`;
	if (!html.includes(policy)) throw new Error(`the page has no policy of ${kind}s`);
	return html.replace(policy, `${policy} '${policyHash(text)}'`);
}
