/**
 * Markup that the server writes and the browser only keeps. A component hydrates from data, so what
 * it draws travels twice: as HTML and as the data behind it. Here the page writes a slot, the load
 * function fills it, and the hook of src/hooks.server.ts puts one into the other.
 */

/** What a page writes, with `{@html}`, where the markup goes. */
export function slot(name: string): string {
	return `<!--slot:${name}-->`;
}

/** The page with its slots filled; a slot without markup stays as it is. */
export function fillSlots(html: string, markup: Readonly<Record<string, string>>): string {
	return Object.entries(markup).reduce(
		// A function: in a plain replacement, « $& » in the markup would be read as a pattern.
		(page, [name, content]) => page.replace(slot(name), () => content),
		html
	);
}
