import { beforeEach, expect, it, vi } from 'vitest';
import { keepView, keptView } from './kept-views.ts';

const site = { base: '/s', version: 'abc-1' };

/** As much of the Cache API as is used: the order of `keys` is that of the first `put` of each. */
function fakeCaches() {
	const all = new Map<string, Map<string, Response>>();
	const open = (name: string) => {
		const found = all.get(name) ?? new Map<string, Response>();
		all.set(name, found);
		return found;
	};
	return {
		open: async (name: string) => ({
			put: async (address: string, response: Response) => void open(name).set(address, response),
			keys: async () => [...open(name).keys()],
			delete: async (address: string) => open(name).delete(address)
		}),
		match: async (address: string, { cacheName }: { cacheName: string }) =>
			open(cacheName).get(address)
	};
}

beforeEach(() => vi.stubGlobal('caches', fakeCaches()));

it('a page is found by its whole address, in its own build', async () => {
	await keepView('/s/commune/?code=35012', '<p>Été</p>', site);
	const view = await keptView('/s/commune/?code=35012', site);
	expect(await view?.text()).toBe('<p>Été</p>');
	expect(view?.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(await keptView('/s/commune/?code=35013', site)).toBeUndefined();
	expect(await keptView('/s/commune/?code=35012', { ...site, version: 'def-2' })).toBeUndefined();
});

it('the oldest of thirteen makes room', async () => {
	for (let index = 0; index < 13; index++) await keepView(`/s/${index}`, 'x', site);
	expect(await keptView('/s/0', site)).toBeUndefined();
	expect(await keptView('/s/1', site)).toBeDefined();
	expect(await keptView('/s/12', site)).toBeDefined();
});
