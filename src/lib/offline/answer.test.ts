import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from './answer.ts';
import { letGo } from './from-host.ts';

const site = { base: '', version: 'c91a508aaad0-0123abcd' };
const origin = 'https://example.test';
const asked = () =>
	answer(new Request(`${origin}/departements/62/__data.json`), site, { origin, client: '' });

// Nothing was kept.
beforeEach(() => {
	vi.stubGlobal('caches', { match: () => Promise.resolve(undefined) });
});

test('a page whose data are let go on their way is asked for whole', async () => {
	const host = vi.fn(
		(_: Request, { signal }: { signal: AbortSignal }) =>
			new Promise<Response>((__, reject) => {
				signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			})
	);
	vi.stubGlobal('fetch', host);
	const answered = asked();
	await vi.waitFor(() => expect(host).toHaveBeenCalledOnce());
	letGo();
	expect((await answered)?.status).toBe(503);
});

test('a page whose data do not come is told as one that was not taken along', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	expect(await (await asked())?.json()).toEqual({
		type: 'redirect',
		location: '/hors-ligne/?page=%2Fdepartements%2F62%2F'
	});
});
