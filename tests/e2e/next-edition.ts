import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
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
 * The built site as if its data had changed: another version everywhere that the build writes it, and
 * scripts under another name, as a script that names a changed one changes too. What only the engine
 * reads is left out.
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
	const renamed = new Map(
		texts
			.filter((path) => path.includes('/_app/immutable/'))
			.map((path) => [basename(path), `${basename(path, '.js')}-b.js`])
	);
	for (const path of texts) {
		const html = readFileSync(path, 'utf8');
		let text = html
			.replaceAll(before, after)
			.replace(/[\w.-]+\.js\b/g, (name) => renamed.get(name) ?? name);
		if (path.endsWith('.html')) text = allowed(text, scriptHashes(html));
		writeFileSync(path, text);
		const name = renamed.get(basename(path));
		if (name !== undefined) renameSync(path, join(dirname(path), name));
	}
	await writeOfflineManifest(folder, { version, cache: join(temporary, 'cache') });
	return { folder, version: after, remove: () => rmSync(temporary, { recursive: true }) };
}

/** Hashes of the scripts inside a page, as its policy names them, in their order. */
function scriptHashes(html: string): string[] {
	return [...html.matchAll(/<script(?: [^>]*)?>([^]*?)<\/script>/g)].map(([, script]) =>
		createHash('sha256')
			.update(script ?? '')
			.digest('base64')
	);
}

/** The page with a policy that names its scripts as they are now. */
function allowed(html: string, before: readonly string[]): string {
	let text = html;
	for (const [index, hash] of scriptHashes(html).entries())
		text = text.replace(`'sha256-${before[index]}'`, () => `'sha256-${hash}'`);
	return text;
}
