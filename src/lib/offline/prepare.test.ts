import { createHash } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { manifestPath, type Manifest } from './manifest.ts';
import { prepare } from './prepare.ts';
import { packShell, shellArchivePath } from './shell-archive.ts';

const origin = 'https://example.test';
const version = 'abc-1';
const texts: Record<string, string> = {
	'commune/': `<p data="${version}">`,
	'_app/immutable/a.js': 'a()',
	'_app/immutable/font.woff2': 'font'
};
const encoded = (text: string) => new TextEncoder().encode(text);
const archive = packShell(
	Object.entries(texts)
		.filter(([path]) => !path.endsWith('.woff2'))
		.map(([path, text]) => [path, encoded(text)])
);
const manifest: Manifest = {
	version,
	files: Object.fromEntries(Object.keys(texts).map((path) => [path, [9, 9]])),
	shell: createHash('sha256').update(archive).digest('hex').slice(0, 16)
};

/** As much of the Cache API as is used, by name and by address. */
let stored = new Map<string, Map<string, Response>>();
/** Paths that were asked of the host, in their order. */
let asked: string[] = [];

function cacheOf(name: string) {
	const entries = stored.get(name) ?? new Map<string, Response>();
	stored.set(name, entries);
	const address = (path: string) => new URL(path, origin).href;
	return {
		keys: async () => [...entries.keys()].map((url) => ({ url })),
		put: async (path: string, response: Response) => void entries.set(address(path), response)
	};
}

function host(answers: Record<string, string | Uint8Array<ArrayBuffer>>) {
	vi.stubGlobal('fetch', async (path: string) => {
		asked.push(path.replace('/s/', ''));
		const body = answers[path.replace('/s/', '')];
		const response = new Response(body ?? null, { status: body === undefined ? 404 : 200 });
		Object.defineProperty(response, 'type', { value: 'basic' });
		return response;
	});
}

const published = { ...texts, [manifestPath]: JSON.stringify(manifest) };
const shellOf = (build: string) => stored.get(`tableau-de-bord:/s:shell:${build}`);
const keptPaths = () =>
	[...(shellOf(version)?.keys() ?? [])].map((url) => url.replace(`${origin}/s/`, '')).sort();
const everything = [...Object.keys(texts), manifestPath].sort();

beforeEach(() => {
	stored = new Map();
	asked = [];
	vi.stubGlobal('caches', {
		keys: async () => [...stored.keys()],
		open: async (name: string) => cacheOf(name),
		match: async () => undefined
	});
});

it('a first build comes in one file, and what it leaves out', async () => {
	host({ ...published, [shellArchivePath]: archive });
	await prepare({ base: '/s', version });
	expect(asked).toEqual([manifestPath, shellArchivePath, '_app/immutable/font.woff2']);
	expect(keptPaths()).toEqual(everything);
	expect(await shellOf(version)?.get(`${origin}/s/commune/`)?.text()).toBe(texts['commune/']);
});

it.each([
	['is missing', {}],
	['is of another build', { [shellArchivePath]: encoded('[]\n') }]
])('it comes file by file when that one %s', async (_, other) => {
	host({ ...published, ...other });
	await prepare({ base: '/s', version });
	expect(asked).toHaveLength(2 + Object.keys(texts).length);
	expect(keptPaths()).toEqual(everything);
});

it('a later build comes file by file, as another try of one that was cut', async () => {
	host({ ...published, [shellArchivePath]: archive });
	await cacheOf('tableau-de-bord:/s:shell:abc-0').put('/s/commune/', new Response('earlier'));
	await prepare({ base: '/s', version });
	expect(asked).not.toContain(shellArchivePath);
	expect(keptPaths()).toEqual(everything);

	stored.delete('tableau-de-bord:/s:shell:abc-0');
	shellOf(version)?.delete(`${origin}/s/_app/immutable/a.js`);
	asked = [];
	await prepare({ base: '/s', version });
	expect(asked).toEqual([manifestPath, '_app/immutable/a.js']);
});

it('a build that the host no longer has is not begun', async () => {
	host({ ...published, [shellArchivePath]: archive });
	await expect(prepare({ base: '/s', version: 'def-1' })).rejects.toThrow('another version');
	expect(stored.size).toBe(0);
});
