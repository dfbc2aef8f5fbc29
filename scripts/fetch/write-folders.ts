import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifPresent } from '../read/sources.ts';

/**
 * Writes files under `folder`, whole sub-folders at a time and all or nothing: each first-level
 * folder that `files` name takes the place of the one there was, or every one stays as it was.
 */
export async function writeFolders(
	folder: string,
	files: readonly { path: string; text: string }[]
): Promise<void> {
	await mkdir(folder, { recursive: true });
	// Beside the folder, not in it: the build takes any folder inside for an indicator.
	const staging = await mkdtemp(join(dirname(folder), '.fetch-'));
	try {
		for (const { path, text } of files) {
			await mkdir(dirname(join(staging, 'next', path)), { recursive: true });
			await writeFile(join(staging, 'next', path), text);
		}
		await mkdir(join(staging, 'previous'), { recursive: true });
		await swap([...new Set(files.map(({ path }) => path.split('/')[0] ?? path))], folder, staging);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function swap(names: readonly string[], folder: string, staging: string): Promise<void> {
	const done: string[] = [];
	try {
		for (const name of names) {
			await ifPresent(rename(join(folder, name), join(staging, 'previous', name)));
			done.push(name);
			await rename(join(staging, 'next', name), join(folder, name));
		}
	} catch (error) {
		for (const name of done) {
			await rm(join(folder, name), { recursive: true, force: true });
			await ifPresent(rename(join(staging, 'previous', name), join(folder, name)));
		}
		throw error;
	}
}
