import { describe, expect, it } from 'vitest';
import { withStyles } from './page-style.ts';
import { policyHash } from './page-policy.ts';

const page = `<head><meta content="style-src 'self' 'sha256-a'"><style>.key.svelte-1a{color:red}</style></head>`;
const key = '.key.svelte-1a { color: red; }';
const mark = '.mark.svelte-2b { content: "$&"; }';

describe('withStyles', () => {
	it('adds the styles that the page has not, and its policy allows them', () => {
		const made = withStyles(page, { 'svelte-1a': key, 'svelte-2b': mark });
		expect(made).toContain(
			`${page.slice(page.indexOf('<style>'), -7)}<style>${mark}</style></head>`
		);
		expect(made).toContain(`style-src 'self' '${policyHash(mark)}' 'sha256-a'`);
	});

	it('leaves the page as it is when it has them all', () => {
		expect(withStyles(page, { 'svelte-1a': key })).toBe(page);
	});

	it('refuses a page without a policy', () => {
		expect(() => withStyles('<head></head>', { 'svelte-2b': mark })).toThrow('no policy');
	});
});
