import { afterEach, describe, expect, it, vi } from 'vitest';
import { DepartementCache } from './departement-cache.ts';

const body = '{"departement":{},"codes":[],"names":[],"indicators":{}}';

afterEach(() => vi.unstubAllGlobals());

describe('DepartementCache', () => {
	it('fetches a departement once, however many ask for it', async () => {
		const fetched = vi.fn(() => Promise.resolve(new Response(body)));
		vi.stubGlobal('fetch', fetched);
		const cache = new DepartementCache({ base: '', version: 'v' });
		const progress: number[] = [];
		await Promise.all([cache.file('35'), cache.all(['35', '22'], (n) => progress.push(n))]);
		expect(fetched).toHaveBeenCalledTimes(2);
		expect(progress).toEqual([1, 2]);
	});

	it('asks again after a failure', async () => {
		const fetched = vi
			.fn<() => Promise<Response>>()
			.mockRejectedValueOnce(new TypeError('offline'))
			.mockResolvedValueOnce(new Response(body));
		vi.stubGlobal('fetch', fetched);
		const cache = new DepartementCache({ base: '', version: 'v' });
		await expect(cache.file('35')).rejects.toMatchObject({ kind: 'network' });
		await expect(cache.file('35')).resolves.toMatchObject({ codes: [] });
	});
});
