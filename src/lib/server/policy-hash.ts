import { createHash } from 'node:crypto';

/** How the policy of a page names the text of an element of scripts or of styles: `sha256-…`. */
export function policyHash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
