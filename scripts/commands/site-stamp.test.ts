import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStamp, siteInputs, writeStamp } from './site-stamp.ts';

const root = { base: '', edition: 'demonstration' };
let project = '';

beforeEach(async () => {
	project = await mkdtemp(join(tmpdir(), 'stamp-'));
	for (const folder of ['src/routes', 'static/data', 'data']) {
		await mkdir(join(project, folder), { recursive: true });
	}
	await write('src/routes/page.svelte', '<h1>Communes</h1>');
	await write('static/data/catalogue.json', '{"version":"a"}');
	await write('static/data/population.csv', 'code,valeur\n01001,832\n');
	await write('svelte.config.js', 'export default {}');
});
afterEach(() => rm(project, { recursive: true }));

function write(path: string, text: string): Promise<void> {
	return writeFile(join(project, path), text);
}

it('is the same when nothing changed, tests and notes included', async () => {
	const before = siteInputs(project, root);
	await write('src/routes/page.test.ts', 'a test is no part of the site');
	await write('README.md', 'neither is this');
	expect(siteInputs(project, root)).toBe(before);
});

it.each([
	['a page', 'src/routes/page.svelte', '<h1>Commune</h1>'],
	['a new file', 'src/app.css', ':root {}'],
	['the data', 'static/data/catalogue.json', '{"version":"b"}'],
	['a truncated data file', 'static/data/population.csv', 'code,valeur\n'],
	['the configuration', 'svelte.config.js', 'export default { kit: {} }'],
	['the publisher', 'data/site.json', '{}'],
	['the packages', 'package-lock.json', '{}']
])('changes with %s', async (_what, path, text) => {
	const before = siteInputs(project, root);
	await write(path, text);
	expect(siteInputs(project, root)).not.toBe(before);
});

it('changes with the base path and the edition', () => {
	const hashes = [root, { ...root, base: '/tableau' }, { ...root, edition: 'officielle' }].map(
		(settings) => siteInputs(project, settings)
	);
	expect(new Set(hashes).size).toBe(3);
});

it('reads back the stamp that it wrote, and takes anything else for no stamp', async () => {
	const file = join(project, 'cache', 'site.json');
	expect(readStamp(file)).toBeNull();
	const stamp = { inputs: 'abc', base: '/tableau', edition: 'officielle' };
	writeStamp(file, stamp);
	expect(readStamp(file)).toEqual(stamp);
	await write('cache/site.json', '{"inputs":12}');
	expect(readStamp(file)).toBeNull();
	await write('cache/site.json', 'half a fi');
	expect(readStamp(file)).toBeNull();
});
