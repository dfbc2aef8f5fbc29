import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shapedProxy } from './shaped-proxy.ts';

const body = 'é'.repeat(50_000);
const site = createServer((_, response) => response.end(body));

beforeAll(() => new Promise<void>((done) => void site.listen(0, '127.0.0.1', done)));
afterAll(() => void site.close());

function port(): number {
	const address = site.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

const slow = { name: 'test', bandwidth: 50_000_000, roundTrip: 4, slowdown: 1 };

it('passes every byte in order and counts what the browser received', async () => {
	const proxy = await shapedProxy(port(), slow);
	const answers = await Promise.all(
		[1, 2, 3].map(async () => (await fetch(`http://127.0.0.1:${proxy.port}/`)).text())
	);
	expect(answers).toEqual([body, body, body]);
	// Three bodies of 100,000 bytes, and headers.
	expect(proxy.received()).toBeGreaterThan(300_000);
	expect(proxy.received()).toBeLessThan(303_000);
	await proxy.cut();
});

it('takes at least the time of its bandwidth', async () => {
	const proxy = await shapedProxy(port(), { ...slow, bandwidth: 8_000_000 });
	const started = performance.now();
	await (await fetch(`http://127.0.0.1:${proxy.port}/`)).text();
	// 100,000 bytes at 1,000 bytes a millisecond; a lower bound cannot fail on a busy machine.
	expect(performance.now() - started).toBeGreaterThan(95);
	await proxy.cut();
});

it('delivers the end of an answer behind which the server closes, whatever else is on the line', async () => {
	const closing = createServer((_, response) => {
		response.setHeader('connection', 'close');
		response.end(body);
	});
	await new Promise<void>((done) => void closing.listen(0, '127.0.0.1', done));
	const address = closing.address();
	const target = typeof address === 'object' && address !== null ? address.port : 0;
	const proxy = await shapedProxy(target, { ...slow, bandwidth: 8_000_000 });
	const answers = await Promise.all(
		[1, 2, 3, 4].map(async () => (await fetch(`http://127.0.0.1:${proxy.port}/`)).text())
	);
	expect(answers).toEqual([body, body, body, body]);
	await proxy.cut();
	closing.close();
});

it('answers nothing once it is cut', async () => {
	const proxy = await shapedProxy(port(), slow);
	await proxy.cut();
	await expect(fetch(`http://127.0.0.1:${proxy.port}/`)).rejects.toThrow();
});
