// The project of the fixtures compiled as a publisher's would be, with what only a fetch of the sources brings.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { writeOfflineManifest } from '../scripts/commands/offline-manifest.ts';
import { manifestPath } from '../src/lib/offline/manifest.ts';
import { shellArchivePath } from '../src/lib/offline/shell-archive.ts';
import { buildData } from '../scripts/compile/build.ts';
import { buildStamp, stampFile } from '../scripts/read/build-stamp.ts';
import { fixtureTerritories } from './fixtures/data/territories.ts';
import { root } from './source-files.ts';

const triangle = {
	type: 'Feature',
	properties: { code: '01001', nom: 'L’Abergement-Clémenciat' },
	geometry: {
		type: 'MultiPolygon',
		coordinates: [
			[
				[
					[5, 46],
					[5, 46.1],
					[5.1, 46],
					[5, 46]
				]
			]
		]
	}
};

/** What only a fetch of the sources brings. */
const fetched = {
	'contours/01.json': { type: 'FeatureCollection', features: [triangle] },
	'sites-mairie/01.json': { '01001': 'https://commune.example/' },
	'sources.lock.json': { sources: [] }
};

/** Builds it in an empty folder; gives the text of every generated file, by path under `static/data`. */
export async function compiledFixture(project: string): Promise<Map<string, string>> {
	await cp(join(root, 'tests/fixtures/data/sound'), project, { recursive: true });
	for (const [path, json] of Object.entries(fetched)) {
		const file = join(project, 'data/officiel', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, JSON.stringify(json));
	}
	const { problems, published } = await buildData({
		root: project,
		edition: 'demonstration',
		territories: fixtureTerritories,
		extraFiles: new Map([[stampFile, await buildStamp(project, 'demonstration')]]),
		kept: null,
		onReading: () => {}
	});
	if (published === null) throw new Error(JSON.stringify(problems));
	const site = join(project, 'static');
	const files = await textsOf(join(site, 'data'));
	// Beside `data`, at the root of the site.
	const manifest = { version: `${published.version}-0`, cache: join(project, 'cache') };
	await writeOfflineManifest(site, manifest);
	for (const path of [manifestPath, shellArchivePath])
		files.set(path, await readFile(join(site, path), 'utf8'));
	return files;
}

async function textsOf(folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set(relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8'));
	}
	return files;
}
