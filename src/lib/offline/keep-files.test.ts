import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { checked, keepFiles, OtherEdition } from './keep-files.ts';
import type { Manifest } from './manifest.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const manifest: Manifest = {
	version: 'abc-1',
	shell: 'h',
	files: {
		'data/a.json': [2, 2, hash('{}')],
		'methode/': [20, 20],
		'favicon.svg': [3, 3]
	}
};

/** As much of the Cache API as is used. */
function fakeCache() {
	const kept = new Map<string, Response>();
	const cache = {
		keys: async () => [...kept.keys()].map((path) => ({ url: `https://example.test${path}` })),
		put: async (address: string, response: Response) => void kept.set(address, response)
	};
	return { kept, cache: cache as unknown as Cache };
}

function host(answers: Record<string, string>) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const text = answers[address];
		const response = new Response(text ?? null, { status: text === undefined ? 404 : 200 });
		Object.defineProperty(response, 'type', { value: 'basic' });
		return response;
	});
	return asked;
}

beforeEach(() => vi.stubGlobal('caches', { match: async () => undefined }));

it('files are kept under the address the site asks for, with their progress', async () => {
	const asked = host({ '/s/data/a.json?v=abc': '{}', '/s/methode/': '<p data="abc-1">' });
	const { kept, cache } = fakeCache();
	const bytes: number[] = [];
	const paths = ['data/a.json', 'methode/'];
	const onProgress = (n: number) => void bytes.push(n);
	await keepFiles({ base: '/s', manifest, paths, cache, onProgress });
	expect([...kept.keys()].sort()).toEqual(['/s/data/a.json?v=abc', '/s/methode/']);
	expect(bytes.at(-1)).toBe(22);
	await keepFiles({ base: '/s', manifest, paths, cache });
	expect(asked).toHaveLength(2);
});

it.each([
	['data/a.json', 'other content'],
	['methode/', '<p data="def-2">']
])('%s of another edition is refused', async (path, text) => {
	await expect(checked(new Response(text), path, manifest)).rejects.toBeInstanceOf(OtherEdition);
});

it('what carries no version of its own is taken as it comes', async () => {
	const response = new Response('any');
	expect(await checked(response, 'favicon.svg', manifest)).toBe(response);
});

it('a missing file ends it, what came before staying for the next try', async () => {
	host({ '/data/a.json?v=abc': '{}' });
	const { kept, cache } = fakeCache();
	await expect(
		keepFiles({ base: '', manifest, paths: ['data/a.json', 'favicon.svg'], cache })
	).rejects.toThrow('404');
	await vi.waitFor(() => expect([...kept.keys()]).toEqual(['/data/a.json?v=abc']));
});
