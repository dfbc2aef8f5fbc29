import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeOfflineManifest } from '../../scripts/commands/offline-manifest.ts';
import { originals } from '../../scripts/commands/precompress.ts';
import { parseManifest } from '../../src/lib/offline/manifest.ts';
import { builtSite } from './running-site.ts';

export interface Edition {
	folder: string;
	version: string;
	remove(): void;
}

const heavy = /\/data\/(?:indicateurs|colonnes|territoires)\/|\.wasm|\.(?:br|gz)$/;

/**
 * The built site as if its data had changed: another version everywhere that the build writes it, in
 * scripts under another name as their hash would give. What only the engine reads is left out.
 */
export async function nextEdition(): Promise<Edition> {
	const temporary = mkdtempSync(join(tmpdir(), 'edition-'));
	const folder = join(temporary, 'site');
	cpSync(builtSite, folder, { recursive: true, filter: (path) => !heavy.test(path) });
	const manifest = parseManifest(
		JSON.parse(readFileSync(join(builtSite, 'hors-ligne.json'), 'utf8'))
	);
	if (!manifest) throw new Error('hors-ligne.json is not a manifest');
	const before = manifest.version.replace(/-.*/, '');
	const after = 'abcdef012345';
	const version = manifest.version.replace(before, after);
	const files = (await originals(folder)).map(({ path }) => path);
	const texts = files.filter((path) => /\.(?:html|js|json)$/.test(path));
	const renamed = texts
		.filter((path) => path.includes('/_app/immutable/'))
		.filter((path) => readFileSync(path, 'utf8').includes(before))
		.map((path): [string, string] => [basename(path), `${basename(path, '.js')}-b.js`]);
	for (const path of texts) {
		let text = readFileSync(path, 'utf8').replaceAll(before, after);
		for (const [from, to] of renamed) text = text.replaceAll(from, to);
		writeFileSync(path, text);
		const name = renamed.find(([from]) => from === basename(path));
		if (name) renameSync(path, path.replace(name[0], name[1]));
	}
	await writeOfflineManifest(folder, { version, cache: join(temporary, 'cache') });
	return { folder, version: after, remove: () => rmSync(temporary, { recursive: true }) };
}
