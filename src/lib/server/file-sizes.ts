/** Weighs the generated files that no catalogue describes, at prerender time. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const folder = join(process.cwd(), 'static', 'data');

export interface WeighedFile {
	bytes: number;
	sha256: string;
}

/** Size and hash of one file under `static/data`. */
export async function weighedFile(path: string): Promise<WeighedFile> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(join(folder, path)), hash);
	const { size } = await stat(join(folder, path));
	return { bytes: size, sha256: hash.digest('hex') };
}

/** Number of files of a folder under `static/data` whose path in it matches, and their size together. */
export async function weighedFolder(
	path: string,
	name: RegExp
): Promise<{ count: number; bytes: number }> {
	const files = (await readdir(join(folder, path), { recursive: true })).filter((file) =>
		name.test(file)
	);
	const sizes = await Promise.all(
		files.map(async (file) => (await stat(join(folder, path, file))).size)
	);
	return { count: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Null when this edition has no such file or folder. */
export async function ifPublished<T>(weighing: Promise<T>): Promise<T | null> {
	try {
		return await weighing;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Data rows of a CSV of ours without line breaks inside its cells: its header is not counted. */
export async function rowCount(path: string): Promise<number> {
	const text = await readFile(join(folder, path), 'utf8');
	return text.split('\n').filter((line) => line !== '').length - 1;
}
