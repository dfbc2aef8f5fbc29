import { beforeEach, expect, test, vi } from 'vitest';
import { fromHost, letGo } from './from-host.ts';

/** A host that never answers, until what was asked of it is given up. */
const silent = vi.fn(
	(request: Request, { signal = request.signal }: { signal?: AbortSignal } = {}) =>
		new Promise<Response>((_, reject) => {
			signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
		})
);
beforeEach(() => {
	silent.mockClear();
	vi.stubGlobal('fetch', silent);
});

const address = 'https://example.test/data/recherche.tsv';
const aborted = expect.objectContaining({ name: 'AbortError' }) as unknown;
const outcome = (asked: Promise<Response>) =>
	Promise.race([asked.catch((fault: unknown) => fault), Promise.resolve('pending')]);

test('what is on its way ends when it is let go, and what is asked afterwards goes on', async () => {
	const before = fromHost(new Request(address));
	letGo();
	await expect(before).rejects.toEqual(aborted);
	expect(await outcome(fromHost(new Request(address)))).toBe('pending');
});

test('a page still gives up what it asked for', async () => {
	const page = new AbortController();
	const asked = fromHost(new Request(address, { signal: page.signal }));
	expect(await outcome(asked)).toBe('pending');
	page.abort();
	await expect(asked).rejects.toEqual(aborted);
});

test('a page that is being opened is asked for as it is', () => {
	const opened = new Request(address);
	Object.defineProperty(opened, 'mode', { value: 'navigate' });
	void fromHost(opened);
	expect(silent).toHaveBeenCalledExactlyOnceWith(opened);
});
