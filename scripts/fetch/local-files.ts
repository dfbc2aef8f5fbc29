import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AcquiredFile } from './acquired-file.ts';
import { dateInName, fileDate } from './source-file.ts';
import { SourceFault } from './source-fault.ts';
import type { Source } from './source.ts';
import { unpack } from './unpack.ts';

/**
 * Files of a source in a folder of the publisher, sub-folders included, compressed or not. `paths`
 * are those of `localPaths`.
 */
export async function localFiles(
	source: Source,
	folder: string,
	paths: readonly string[]
): Promise<AcquiredFile[]> {
	const found: AcquiredFile[] = [];
	for (const path of paths) {
		const isArchive = /\.zip$/i.test(path);
		if (!isArchive && !source.isFile(path.replace(/\.gz$/i, ''))) continue;
		found.push(
			...(await readLocal(folder, path)).filter(({ file }) =>
				isArchive ? source.isFile(file.name) : true
			)
		);
	}
	return found.map(({ file, record }) => ({
		record,
		file: { ...file, name: basename(file.name) }
	}));
}

/** Files under a folder, relative, `/` between names, in order. */
export async function localPaths(folder: string): Promise<string[]> {
	try {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		return entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
			.map((path) => path.replaceAll('\\', '/'))
			.sort();
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		throw new SourceFault(`--from ${folder} : dossier illisible (${String(error.code)}).`);
	}
}

async function readLocal(folder: string, path: string): Promise<AcquiredFile[]> {
	const full = join(folder, path);
	const bytes = await readFile(full);
	if (bytes.byteLength === 0) throw new SourceFault(`${path} : le fichier est vide.`);
	const { mtime } = await stat(full);
	const record = {
		name: basename(path),
		url: null,
		fetched: new Date().toISOString(),
		bytes: bytes.byteLength,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
	return unpack(path, bytes).map((unpacked) => {
		const file = {
			...unpacked,
			updated: dateInName(basename(unpacked.name)) ?? dateInName(basename(path)),
			seen: mtime.toISOString().slice(0, 10)
		};
		return { file, record: { ...record, updated: fileDate(file) } };
	});
}
