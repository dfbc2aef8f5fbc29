import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { benchServer } from './bench-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
let opened: Awaited<ReturnType<typeof benchServer>>;

beforeAll(async () => {
	mkdirSync(join(folder, 'assets'));
	for (const file of ['floor.html', 'view.json', join('assets', 'floor-0123.js')])
		writeFileSync(join(folder, file), file);
	opened = await benchServer({ folder, base: '' }, folder);
});
afterAll(() => {
	opened.server.close();
	rmSync(folder, { recursive: true });
});

const ask = (path: string, headers = {}) =>
	fetch(`http://127.0.0.1:${opened.port}${path}`, { headers });
const keeping = async (path: string) => (await ask(path)).headers.get('cache-control');

it('has the pages beside the site asked for again, their scripts kept, as its host would', async () => {
	expect(await keeping('/bench/floor.html?view=bande')).toBe('no-cache');
	expect(await keeping('/bench/view.json')).toBe('no-cache');
	expect(await keeping('/bench/assets/floor-0123.js')).toContain('immutable');
	const etag = (await ask('/bench/floor.html')).headers.get('etag') ?? '';
	expect((await ask('/bench/floor.html', { 'If-None-Match': etag })).status).toBe(304);
});

it('has all of them kept beside the pages that a service worker keeps', async () => {
	for (const path of ['floor.html?view=commune', 'view.json', 'assets/floor-0123.js'])
		expect(await keeping(`/bench-kept/${path}`)).toBe('max-age=3600');
});

it('leaves other addresses to the site, and says what is not there', async () => {
	expect(await (await ask('/floor.html')).text()).toBe('floor.html');
	expect((await ask('/bench/none.html')).status).toBe(404);
});
