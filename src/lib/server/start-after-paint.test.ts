import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { startAfterPaint } from './start-after-paint.ts';

const script = `
	{
		const element = document.currentScript.parentElement;
		Promise.all([
			import("/start.js"),
			import("/app.js")
		]).then(([kit, app]) => {
			kit.start(app, element, { data: ["</p>", "</scrip"] });
		});
	}
`;
const page = (body: string, text = script) =>
	`<meta content="script-src 'self' '${hash(text)}'"><link href="/start.js" rel="modulepreload"><link href="/app.js" rel="modulepreload"><body>${body}<script>${text}</script></body>`;

/** In the order of the page: the one that asks, the one that starts. */
function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('startAfterPaint', () => {
	it('lets the figures of a page be painted before its scripts start, and its policy allow it', () => {
		const html = startAfterPaint(page('<figure></figure>'));
		const [, text = ''] = scriptsOf(html);
		expect(html).toContain(`'${hash(text)}'`);
		expect(html).not.toContain(hash(script));
		expect(text.indexOf('nextPaint()')).toBeGreaterThan(text.indexOf('currentScript'));
		expect(text.indexOf('nextPaint()')).toBeLessThan(text.indexOf('import("/start.js")'));
	});

	it('starts the same scripts with the same data', async () => {
		const html = startAfterPaint(page('<figure></figure>'));
		const [, text = ''] = scriptsOf(html);
		const seen: unknown[] = [];
		const runnable = text.replaceAll('import(', 'load(');
		const asked = vi.fn();
		const run = new Function(...['document', 'nextPaint', 'load', 'askForScripts'], runnable);
		const kit = { start: (...given: unknown[]) => seen.push(given) };
		run(
			{ currentScript: { parentElement: 'body' } },
			() => Promise.resolve(),
			(address: string) => Promise.resolve(address === '/start.js' ? kit : 'app'),
			asked
		);
		await new Promise((done) => setTimeout(done, 20));
		expect(asked).toHaveBeenCalledOnce();
		expect(seen).toEqual([['app', 'body', { data: ['</p>', '</scrip'] }]]);
	});

	it.each([
		{ kept: null, asked: ['modulepreload', 'modulepreload'] },
		{ kept: { postMessage: () => {} }, asked: ['later', 'later'] }
	])(
		'asks in advance for what comes from the line, not for what is kept: $asked',
		({ kept, asked }) => {
			const html = startAfterPaint(page('<figure></figure>'));
			const [text = ''] = scriptsOf(html);
			expect(html).toContain(`'${hash(text)}'`);
			expect(html.indexOf(text)).toBeGreaterThan(html.lastIndexOf('rel="later"'));
			const links = [...html.matchAll(/<link href="[^"]*" rel="([^"]*)">/g)].map(([, rel]) => ({
				rel
			}));
			expect(links).toHaveLength(2);
			const scope = { askForScripts: () => {} };
			const run = new Function(
				...['globalThis', 'document', 'navigator', 'setTimeout'],
				text.replaceAll('(askForScripts', '(globalThis.askForScripts')
			);
			const soon: (() => void)[] = [];
			run(
				scope,
				{ querySelectorAll: () => links, documentElement: { dataset: {} } },
				{ serviceWorker: { controller: kept } },
				(act: () => void) => soon.push(act)
			);
			// A page that comes in one go is painted first.
			expect(links.map(({ rel }) => rel)).toEqual(['later', 'later']);
			for (const act of soon) act();
			expect(links.map(({ rel }) => rel)).toEqual(asked);
			scope.askForScripts();
			expect(links.map(({ rel }) => rel)).toEqual(['modulepreload', 'modulepreload']);
		}
	);

	it('leaves a page alone whose figures its scripts draw', () => {
		expect(startAfterPaint(page('<p></p>'))).toBe(page('<p></p>'));
	});

	it('says so when the page is not what it expects', () => {
		expect(() => startAfterPaint(page('<figure></figure>', 'other()'))).toThrow(/not found/);
		expect(() =>
			startAfterPaint(page('<figure></figure>').replace(/sha256-[^']*/, 'sha256-0'))
		).toThrow(/policy/);
		expect(() =>
			startAfterPaint(page('<figure></figure>').replaceAll('modulepreload', 'stylesheet'))
		).toThrow(/in advance/);
	});
});
