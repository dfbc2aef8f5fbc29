import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { heightName, heightOf } from './height-message.ts';
import { embedSnippet, firstHeight } from './snippet.ts';

const origin = 'https://tableau.example';
const address = `${origin}/t/integrer/commune-bande/?code=35012&indicateur=part`;

interface Frame {
	contentWindow: object;
	height: string | number;
}

/** Runs the script of a snippet as the page around would: `say` gives it a message. */
function hostPage(snippet: string, frames: Frame[]) {
	const listeners: ((event: unknown) => void)[] = [];
	const script = /<script>([^]*)<\/script>/.exec(snippet)?.[1] ?? '';
	vi.stubGlobal('addEventListener', (_: string, heard: (event: unknown) => void) =>
		listeners.push(heard)
	);
	vi.stubGlobal('document', { querySelectorAll: () => frames });
	// The text of the snippet is what is tested: it is run as a browser runs it.
	(0, eval)(script);
	return { say: (event: unknown) => listeners.forEach((heard) => heard(event)) };
}

describe('the code to paste', () => {
	it('names the figure, its address and a first height, and no other origin', () => {
		const snippet = embedSnippet({ address, title: 'Bain-de-Bretagne parmi 13 communes' });
		expect(snippet).toContain(
			`src="${origin}/t/integrer/commune-bande/?code=35012&amp;indicateur=part"`
		);
		expect(snippet).toContain('title="Bain-de-Bretagne parmi 13 communes"');
		expect(snippet).toContain(`height="${firstHeight}"`);
		expect([...snippet.matchAll(/https?:\/\/[^/"]+/g)].map(([found]) => found)).toEqual([
			origin,
			origin
		]);
	});

	it('cannot be broken by what a title holds', () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				const snippet = embedSnippet({ address, title });
				expect(snippet.match(/<iframe/g)).toHaveLength(1);
				expect(snippet.match(/<\/?script>/g)).toHaveLength(2);
				expect(/ title="([^"]*)"/.exec(snippet)?.[1]).toBeDefined();
			})
		);
	});

	it('gives its height to the frame that says it, from this site alone', () => {
		const mine: Frame = { contentWindow: {}, height: '480' };
		const other: Frame = { contentWindow: {}, height: '480' };
		const page = hostPage(embedSnippet({ address, title: 't' }), [mine, other]);
		const data = { name: heightName, height: 612 };
		page.say({ origin, source: mine.contentWindow, data });
		expect([mine.height, other.height]).toEqual([612, '480']);
		page.say({ origin: 'https://mal.example', source: other.contentWindow, data });
		page.say({ origin, source: other.contentWindow, data: null });
		page.say({ origin, source: other.contentWindow, data: { name: 'autre', height: 9 } });
		page.say({ origin, source: {}, data });
		expect([mine.height, other.height]).toEqual([612, '480']);
	});
});

describe('a message of height', () => {
	it('is let in when it has the name and a length', () => {
		expect(heightOf({ name: heightName, height: 612 })).toBe(612);
	});

	it.each([
		null,
		'612',
		{ height: 612 },
		{ name: 'autre', height: 612 },
		{ name: heightName, height: '612' },
		{ name: heightName, height: -1 },
		{ name: heightName, height: Infinity }
	])('is nothing otherwise: %j', (data) => {
		expect(heightOf(data)).toBeNull();
	});
});
