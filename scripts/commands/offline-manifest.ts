import { createHash } from 'node:crypto';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hashLength, isData, manifestPath, type Manifest } from '../../src/lib/offline/manifest.ts';
import { compressedForms } from './compressed-cache.ts';
import { originals } from './precompress.ts';

/** Not part of what is read: what a host or a robot asks for, and the list itself. */
const left = /^(?:404\.html|robots\.txt|service-worker\.js|_app\/version\.json)$|(?:^|\/)\./;

/** Lists every file of a built and compressed site, for those who take it along. */
export async function writeOfflineManifest(
	folder: string,
	{ version, cache }: { version: string; cache: string }
): Promise<void> {
	const manifest: Manifest = { version, files: {} };
	for (const { path: file, bytes } of await originals(folder)) {
		const path = relative(folder, file).split(sep).join('/');
		if (left.test(path) || path === manifestPath) continue;
		const sent = await stat(`${file}.br`).then(
			({ size }) => size,
			() => bytes
		);
		const address = path.replace(/(^|\/)index\.html$/, '$1');
		manifest.files[address] = isData(path)
			? [bytes, sent, hashOf(await readFile(file))]
			: [bytes, sent];
	}
	const written = join(folder, manifestPath);
	await writeFile(written, JSON.stringify(manifest));
	for (const { encoding, entry } of await compressedForms(written, cache))
		await copyFile(entry, `${written}.${encoding}`);
}

function hashOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);
}
