import { describe, expect, it, vi } from 'vitest';
import { DepartementCache } from './departement-cache.ts';

const head = '{"departement":{},"codes":["35001"],"names":["Acigné"],"indicators":{"a":{}}}';
const rest = '{"longitudes":[-15000],"latitudes":[481000],"approximate":[],"indicators":{"b":{}}}';

const answer = (address: string) =>
	Promise.resolve(new Response(address.includes('/suite.json') ? rest : head));

describe('DepartementCache', () => {
	it('fetches a departement once, however many ask for it', async () => {
		const fetched = vi.fn(answer);
		vi.stubGlobal('fetch', fetched);
		const cache = new DepartementCache({ base: '', version: 'v' });
		const progress: number[] = [];
		await Promise.all([
			cache.head('35'),
			cache.file('35'),
			cache.all(['35', '22'], (n) => progress.push(n))
		]);
		expect(fetched.mock.calls.map(([address]) => address).toSorted()).toEqual([
			'/data/departements/22.json?v=v',
			'/data/departements/22/suite.json?v=v',
			'/data/departements/35.json?v=v',
			'/data/departements/35/suite.json?v=v'
		]);
		expect(progress).toEqual([1, 2]);
	});

	it('gives the first columns alone, then all of them', async () => {
		vi.stubGlobal('fetch', vi.fn(answer));
		const cache = new DepartementCache({ base: '', version: 'v' });
		expect(Object.keys((await cache.head('35')).indicators)).toEqual(['a']);
		const file = await cache.file('35');
		expect(Object.keys(file.indicators)).toEqual(['a', 'b']);
		expect(file.longitudes).toEqual([-15000]);
	});

	it('asks for nothing that was on its way before it, unless that fails', async () => {
		const fetched = vi.fn(answer);
		vi.stubGlobal('fetch', fetched);
		const cache = new DepartementCache({ base: '', version: 'v' });
		const asked = JSON.parse(head);
		cache.hold('35', Promise.resolve(asked), Promise.resolve(JSON.parse(rest)));
		cache.hold('22', Promise.resolve(asked), Promise.reject(new TypeError('offline')));
		expect(Object.keys((await cache.file('35')).indicators)).toEqual(['a', 'b']);
		expect(fetched).not.toHaveBeenCalled();
		await expect(cache.file('22')).resolves.toMatchObject({ codes: ['35001'] });
		expect(fetched).toHaveBeenCalledOnce();
	});

	it('asks again after a failure of either file', async () => {
		const fetched = vi
			.fn(answer)
			.mockImplementationOnce(answer)
			.mockRejectedValueOnce(new TypeError('offline'));
		vi.stubGlobal('fetch', fetched);
		const cache = new DepartementCache({ base: '', version: 'v' });
		await expect(cache.file('35')).rejects.toMatchObject({
			kind: 'network',
			path: 'departements/35/suite.json'
		});
		await expect(cache.file('35')).resolves.toMatchObject({ codes: ['35001'] });
		expect(fetched).toHaveBeenCalledTimes(3);
	});
});
