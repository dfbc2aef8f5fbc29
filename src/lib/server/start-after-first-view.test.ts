import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startAfterFirstView } from './start-after-first-view.ts';

const start = `
	{
		Promise.all([
			import("/start.js"),
			import("/app.js")
		]).then(([kit, app]) => {
			kit.start(app);
		});
	}
`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = `<meta content="script-src 'self' '${hash(start)}'"><link href="/app.js" rel="modulepreload"><body><script>${start}</script></body>`;
const drawn = startAfterFirstView(page, {
	script: 'globalThis.firstView = "$&";',
	id: 'first',
	start: 'run("first")',
	facts: JSON.stringify({ label: '</script><b>' }),
	factsId: 'facts',
	next: JSON.stringify(['<b>']),
	nextId: 'next'
});
const scripts = [...drawn.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);

describe('startAfterFirstView', () => {
	it('puts the script before the one that starts the page, as it is, and the policy allows all', () => {
		expect(scripts).toHaveLength(3);
		expect(scripts[1]).toBe('run("first")');
		const [, held = ''] = /type="text\/plain" id="first">(.*?)<\/script>/.exec(drawn) ?? [];
		expect(held).toBe('globalThis.firstView = "$&";');
		for (const text of [...scripts, held]) expect(drawn).toContain(`'${hash(text)}'`);
		expect(drawn.indexOf(held)).toBeLessThan(drawn.indexOf('run("first")'));
	});

	it('gives it its facts, which close no element', () => {
		const [, facts = ''] = /id="facts">(.*?)<\/script>/.exec(drawn) ?? [];
		expect(JSON.parse(facts)).toEqual({ label: '</script><b>' });
		expect(drawn.indexOf('id="facts"')).toBeLessThan(drawn.indexOf('$&'));
	});

	it('puts what is read next after the script that starts the page', () => {
		const [, next = ''] = /id="next">(.*?)<\/script>/.exec(drawn) ?? [];
		expect(JSON.parse(next)).toEqual(['<b>']);
		expect(drawn.indexOf('id="next"')).toBeGreaterThan(drawn.indexOf('kit.start'));
	});

	it('asks for the scripts of the page when the first view says so, then starts them', () => {
		expect(drawn).toContain('<link href="/app.js" rel="later">');
		expect(scripts[0]).toContain('if (!globalThis.earlyResponse) setTimeout(askForScripts, 120);');
		expect(scripts[2]).toMatch(
			/globalThis\.firstView .*askForScripts\(\);.*import\("\/start\.js"\)/s
		);
	});

	it('refuses a script that would end its own element', () => {
		const data = { facts: '{}', factsId: 'facts', next: '{}', nextId: 'next' };
		const given = { script: 'draw()', id: 'first', start: 'run()', ...data };
		for (const part of ['script', 'start'])
			expect(() => startAfterFirstView(page, { ...given, [part]: 'write("</script>")' })).toThrow(
				/tag of scripts/
			);
	});
});
