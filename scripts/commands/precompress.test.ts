import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressAhead } from './compressed-cache.ts';
import { precompress } from './precompress.ts';

let root = '';
let site = '';
let cache = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'precompress-'));
	site = join(root, 'site');
	cache = join(root, 'cache');
	await mkdir(join(site, 'data'), { recursive: true });
	await writeFile(join(site, 'index.html'), 'é'.repeat(1_000));
	await writeFile(join(site, 'data', 'communes.csv'), 'code,nom\n'.repeat(500));
	await writeFile(join(site, 'small.txt'), 'Allow: /');
});
afterEach(() => rm(root, { recursive: true }));

it('writes siblings that give back the same bytes', async () => {
	await precompress(site, cache);
	for (const path of ['index.html', 'data/communes.csv']) {
		const original = await readFile(join(site, path));
		expect(brotliDecompressSync(await readFile(join(site, `${path}.br`)))).toEqual(original);
		expect(gunzipSync(await readFile(join(site, `${path}.gz`)))).toEqual(original);
	}
	expect(existsSync(join(site, 'small.txt.br'))).toBe(false);
});

it('gives the bytes by format, largest first', async () => {
	const sizes = await precompress(site, cache);
	expect(sizes.map(({ extension, files, raw }) => [extension, files, raw])).toEqual([
		['.csv', 1, 4_500],
		['.html', 1, 2_000]
	]);
	expect(sizes.every(({ br, gz, raw }) => br > 0 && gz > 0 && br < raw && gz < raw)).toBe(true);
});

it('takes what did not change from the cache and never compresses a sibling', async () => {
	await precompress(site, cache);
	const entries = await readdir(cache);
	expect(entries).toHaveLength(4);
	// A marked entry shows that the second run copies instead of compressing again.
	const gzipped = entries.find((entry) => entry.endsWith('.gz')) ?? '';
	await writeFile(join(cache, gzipped), 'from the cache');
	await precompress(site, cache);
	const written = await Promise.all(
		['index.html.gz', 'data/communes.csv.gz'].map((path) => readFile(join(site, path), 'utf8'))
	);
	expect(written).toContain('from the cache');
	expect(existsSync(join(site, 'index.html.br.br'))).toBe(false);
});

it('replaces the siblings of a changed file', async () => {
	await precompress(site, cache);
	await writeFile(join(site, 'index.html'), 'à'.repeat(1_000));
	await precompress(site, cache);
	expect(gunzipSync(await readFile(join(site, 'index.html.gz'))).toString()).toBe(
		'à'.repeat(1_000)
	);
});

it('forgets what no build has asked for in a week, and keeps what one has', async () => {
	await precompress(site, cache);
	const longAgo = new Date(Date.now() - 8 * 24 * 3_600_000);
	for (const entry of await readdir(cache)) await utimes(join(cache, entry), longAgo, longAgo);
	await writeFile(join(cache, 'unused-10-22.br'), '');
	await utimes(join(cache, 'unused-10-22.br'), longAgo, longAgo);
	await precompress(site, cache);
	const entries = await readdir(cache);
	expect(entries).toHaveLength(4);
	expect(entries).not.toContain('unused-10-22.br');
});

it('fills the cache ahead of the build', async () => {
	await compressAhead([join(site, 'index.html'), join(site, 'small.txt')], cache);
	expect(await readdir(cache)).toHaveLength(2);
});

it('compresses two files that are the same, at once', async () => {
	const paths = ['a', 'b', 'c', 'd'].map((name) => join(site, `${name}.css`));
	for (const path of paths) await writeFile(path, 'a{color:red}'.repeat(50));
	await precompress(site, cache);
	for (const path of paths) expect(existsSync(`${path}.br`)).toBe(true);
});
