import { afterEach, expect, it, vi } from 'vitest';
import { takeEarlyResponse } from './early-response.ts';
import { publishedFile } from './published-file.ts';

const host = { base: '', version: 'v' };
const address = '/data/departements/35.json?v=v';
const read = () => publishedFile(host, 'departements/35.json', (json) => json);

afterEach(() => {
	globalThis.earlyResponses = undefined;
});

it('is what the page reads, without another request; the next time asks anew', async () => {
	const asked = vi.fn(() => Promise.resolve(Response.json('late')));
	vi.stubGlobal('fetch', asked);
	globalThis.earlyResponses = { [address]: Promise.resolve(Response.json('early')) };
	expect(await read()).toBe('early');
	expect(asked).not.toHaveBeenCalled();
	expect(await read()).toBe('late');
});

it('is replaced by a request when it never came', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json('late')));
	globalThis.earlyResponses = { [address]: Promise.resolve(null) };
	expect(await read()).toBe('late');
});

it('is left to who asks for the same address', async () => {
	globalThis.earlyResponses = { [address]: Promise.resolve(Response.json('early')) };
	expect(await takeEarlyResponse('/data/departements/22.json?v=v')).toBeNull();
	expect(await takeEarlyResponse(address)).not.toBeNull();
});
