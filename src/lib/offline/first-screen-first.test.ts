import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstScreenFirst, sayPainted } from './first-screen-first.ts';

const near = '<h1>Où en êtes-vous ?</h1>';
const rows = '<section aria-labelledby="tableau" class="stack far svelte-1x"><p>é</p></section>';
const headers = { 'content-type': 'text/html; charset=utf-8' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What has come by now, and whether it is all. */
async function come(response: Response) {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	const seen = { text: '', isWhole: false };
	const read = async () => {
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
			seen.text += part.value;
		seen.isWhole = true;
	};
	void read();
	await vi.advanceTimersByTimeAsync(0);
	return seen;
}

describe('a kept page', () => {
	it('comes up to its first screen, and whole once that is painted', async () => {
		const seen = await come(firstScreenFirst(new Response(near + rows, { headers }), 'page'));
		expect(seen).toEqual({ text: near, isWhole: false });
		sayPainted('another page');
		await vi.advanceTimersByTimeAsync(0);
		expect(seen.isWhole).toBe(false);
		sayPainted('page');
		await vi.advanceTimersByTimeAsync(0);
		expect(seen).toEqual({ text: near + rows, isWhole: true });
	});

	it('comes whole when nothing is said of its paint', async () => {
		const seen = await come(firstScreenFirst(new Response(near + rows), 'silent'));
		await vi.advanceTimersByTimeAsync(999);
		expect(seen.isWhole).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(seen).toEqual({ text: near + rows, isWhole: true });
	});

	it('comes whole to a page that has said it already', async () => {
		sayPainted('early');
		const seen = await come(firstScreenFirst(new Response(near + rows), 'early'));
		expect(seen).toEqual({ text: near + rows, isWhole: true });
	});

	it('comes at once when nothing of it is far', async () => {
		const text = `${near}<p class="farther">loin</p>`;
		const response = firstScreenFirst(new Response(text, { headers }), 'page');
		expect(response.headers.get('content-type')).toBe(headers['content-type']);
		expect(await come(response)).toEqual({ text, isWhole: true });
	});
});
