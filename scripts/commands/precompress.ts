import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { compressedForms, forgetUnused } from './compressed-cache.ts';
import { encodings, type Encoding } from './compression.ts';

/** Bytes by extension. */
export interface CompressedSizes {
	extension: string;
	files: number;
	raw: number;
	br: number;
	gz: number;
}

/** Writes `.br` and `.gz` beside every file worth it; what was compressed before comes from the cache. */
export async function precompress(folder: string, cache: string): Promise<CompressedSizes[]> {
	await mkdir(cache, { recursive: true });
	const sizes = new Map<string, CompressedSizes>();
	const files = await originals(folder);
	// Largest first, so that the slow one does not end alone.
	files.sort((a, b) => b.bytes - a.bytes);
	await eachInParallel(files, async ({ path, bytes: raw }) => {
		for (const { encoding, entry, bytes } of await compressedForms(path, cache)) {
			await copyFile(entry, `${path}.${encoding}`);
			add(sizes, extname(path), { encoding, raw, bytes });
		}
	});
	await forgetUnused(cache);
	return [...sizes.values()].sort((a, b) => b.raw - a.raw);
}

/** Files of a folder, siblings left out. */
export async function originals(folder: string): Promise<{ path: string; bytes: number }[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && !encodings.some((name) => entry.name.endsWith(`.${name}`)))
		.map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
}

/** zlib works on libuv's threads: one file a core keeps them all busy without holding every file in memory. */
async function eachInParallel<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
	const queue = items.values();
	const worker = async (): Promise<void> => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

function add(
	sizes: Map<string, CompressedSizes>,
	extension: string,
	{ encoding, raw, bytes }: { encoding: Encoding; raw: number; bytes: number }
): void {
	const line = sizes.get(extension) ?? { extension, files: 0, raw: 0, br: 0, gz: 0 };
	if (encoding === 'br') {
		line.files += 1;
		line.raw += raw;
	}
	line[encoding] += bytes;
	sizes.set(extension, line);
}
