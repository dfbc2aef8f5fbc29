import { createHash } from 'node:crypto';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hashLength, isData, manifestPath, type Manifest } from '../../src/lib/offline/manifest.ts';
import {
	packShell,
	shellArchivePath,
	type ArchivedFile
} from '../../src/lib/offline/shell-archive.ts';
import { isShell } from '../../src/lib/offline/take.ts';
import { compressedForms } from './compressed-cache.ts';
import { originals } from './precompress.ts';

/** Not part of what is read: what a host or a robot asks for, and the list itself. */
const left = /^(?:404\.html|robots\.txt|service-worker\.js|_app\/version\.json)$|(?:^|\/)\./;

/** Lists every file of a built and compressed site, for those who take it along. */
export async function writeOfflineManifest(
	folder: string,
	{ version, cache }: { version: string; cache: string }
): Promise<void> {
	const manifest: Manifest = { version, files: {}, shell: '' };
	const shell: ArchivedFile[] = [];
	for (const { path: file, bytes } of await originals(folder)) {
		const path = relative(folder, file).split(sep).join('/');
		if (left.test(path) || [manifestPath, shellArchivePath].includes(path)) continue;
		const sent = await stat(`${file}.br`).then(
			({ size }) => size,
			() => bytes
		);
		const address = path.replace(/(^|\/)index\.html$/, '$1');
		manifest.files[address] = isData(path)
			? [bytes, sent, hashOf(await readFile(file))]
			: [bytes, sent];
		if (isShell(address) && !path.endsWith('.woff2')) shell.push([address, await readFile(file)]);
	}
	const archive = packShell(shell);
	manifest.shell = hashOf(archive);
	await writeCompressed(join(folder, shellArchivePath), archive, cache);
	await writeCompressed(join(folder, manifestPath), JSON.stringify(manifest), cache);
}

async function writeCompressed(
	path: string,
	content: string | Uint8Array,
	cache: string
): Promise<void> {
	await writeFile(path, content);
	for (const { encoding, entry } of await compressedForms(path, cache))
		await copyFile(entry, `${path}.${encoding}`);
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);
}
