import { allowedBy } from './page-policy.ts';

/**
 * The page with those of the styles that it has not; they are by the class that Svelte gives to the elements of each component.
 * SvelteKit leaves some out when a component is imported on demand in several places. Throws when the page has no policy
 * of styles.
 */
export function withStyles(html: string, styles: Readonly<Record<string, string>>): string {
	const missing = Object.entries(styles).filter(([scope]) => !html.includes(`.${scope}`));
	if (missing.length === 0) return html;
	const text = missing.map(([, own]) => own).join('\n');
	const styled = html.replace('</head>', () => `<style>${text}</style></head>`);
	return allowedBy(styled, 'style', text);
}
