import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
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
	`<meta content="script-src 'self' '${hash(text)}'"><body>${body}<script>${text}</script></body>`;

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

describe('startAfterPaint', () => {
	it('lets the figures of a page be painted before its scripts start, and its policy allow it', () => {
		const html = startAfterPaint(page('<figure></figure>'));
		const [, text = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
		expect(html).toContain(`'${hash(text)}'`);
		expect(html).not.toContain(hash(script));
		expect(text.indexOf('requestAnimationFrame')).toBeGreaterThan(text.indexOf('currentScript'));
		expect(text.indexOf('requestAnimationFrame')).toBeLessThan(text.indexOf('import("/start.js")'));
	});

	it('starts the same scripts with the same data', async () => {
		const html = startAfterPaint(page('<figure></figure>'));
		const [, text = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
		const seen: unknown[] = [];
		const runnable = text.replaceAll('import(', 'load(');
		const run = new Function('document', 'requestAnimationFrame', 'load', runnable);
		const kit = { start: (...given: unknown[]) => seen.push(given) };
		run(
			{ currentScript: { parentElement: 'body' } },
			(then: () => void) => then(),
			(address: string) => Promise.resolve(address === '/start.js' ? kit : 'app')
		);
		await new Promise((done) => setTimeout(done, 20));
		expect(seen).toEqual([['app', 'body', { data: ['</p>', '</scrip'] }]]);
	});

	it('leaves a page alone whose figures its scripts draw', () => {
		expect(startAfterPaint(page('<p></p>'))).toBe(page('<p></p>'));
	});

	it('says so when the page is not what it expects', () => {
		expect(() => startAfterPaint(page('<figure></figure>', 'other()'))).toThrow(/not found/);
		expect(() =>
			startAfterPaint(page('<figure></figure>').replace(/sha256-[^']*/, 'sha256-0'))
		).toThrow(/policy/);
	});
});
