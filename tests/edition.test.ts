import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildData } from '../scripts/compile/build.ts';
import { readTerritories } from '../scripts/read/territories.ts';

let root = '';
const files = new Map<string, string>();

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'edition-'));
	await cp('data', join(root, 'data'), { recursive: true });
	const { problems } = await buildData({
		root,
		edition: 'officielle',
		territories: await readTerritories(),
		extraFiles: new Map(),
		kept: null,
		onReading: () => undefined
	});
	expect(problems).toEqual([]);
	const published = join(root, 'static/data');
	for (const entry of await readdir(published, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(path.slice(published.length + 1), await readFile(path, 'utf8'));
	}
}, 240_000);

afterAll(() => rm(root, { recursive: true, force: true }));

it('publishes the official edition with no simulated observation in any file', () => {
	expect(files.size).toBeGreaterThan(200);
	const simulated = [...files].filter(
		([path, text]) =>
			(path.endsWith('.csv') && /,simule(,|\r?$)/m.test(text)) ||
			text.includes('"isSimulated":true')
	);
	expect(simulated.map(([path]) => path)).toEqual([]);
	expect(files.get('catalogue.json')).toContain('"edition":"officielle"');
});

it('names none of the indicators of the demonstration', async () => {
	const demonstration = await readdir('data/demonstration');
	const ids = demonstration.filter((name) => !name.includes('.'));
	expect(ids.length).toBeGreaterThanOrEqual(10);
	const official = new Set(await readdir('data/officiel'));
	const named = ids.filter(
		(id) =>
			!official.has(id) &&
			[...files].some(([path, text]) => path.includes(`/${id}.`) || text.includes(`"${id}"`))
	);
	expect(named).toEqual([]);
});
