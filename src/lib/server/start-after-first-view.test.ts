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
	hold: { id: 'first', start: 'run("first")' },
	facts: JSON.stringify({ label: '</script><b>' }),
	factsId: 'facts',
	next: { id: 'next', json: JSON.stringify(['<b>']) }
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
		expect(scripts[0]).toContain(
			'if (!globalThis.isFirstViewAsked) setTimeout(askForScripts, 120);'
		);
		expect(scripts[2]).toMatch(
			/globalThis\.firstView .*askForScripts\(\);.*import\("\/start\.js"\)/s
		);
	});

	it('runs a script that is not held back as it is read, and the policy allows it', () => {
		const direct = startAfterFirstView(page, {
			script: 'draw()',
			hold: null,
			facts: '{}',
			factsId: 'facts',
			next: null
		});
		expect(direct).toContain('id="facts">{}</script><script>draw()</script><script>');
		expect(direct).toContain(`'${hash('draw()')}'`);
		expect(direct).not.toContain('text/plain');
	});

	it('refuses a script that would end its own element', () => {
		const given = { script: 'draw()', facts: '{}', factsId: 'facts', next: null };
		const bad = 'write("</script>")';
		for (const [script, start] of [
			[bad, 'run()'],
			['draw()', bad]
		] as const)
			expect(() =>
				startAfterFirstView(page, { ...given, script, hold: { id: 'first', start } })
			).toThrow(/tag of scripts/);
		expect(() => startAfterFirstView(page, { ...given, script: bad, hold: null })).toThrow(
			/tag of scripts/
		);
	});
});
