import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressionPlans, encodings, type CompressionPlan, type Encoding } from './compression.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Bytes by extension. */
export interface CompressedSizes {
	extension: string;
	files: number;
	raw: number;
	br: number;
	gz: number;
}

/**
 * Writes `.br` and `.gz` beside every file worth it. What was compressed before is taken from the
 * cache, named by content and effort; entries that neither this run nor `keep` asks for are deleted.
 */
export async function precompress(
	folder: string,
	cache: string,
	keep: string[] = []
): Promise<CompressedSizes[]> {
	const sizes = new Map<string, CompressedSizes>();
	const used = new Set(keep);
	const files = await originals(folder);
	// Largest first, so that the slow one does not end alone.
	files.sort((a, b) => b.bytes - a.bytes);

	await eachInParallel(files, async ({ path, bytes }) => {
		for (const { encoding, entry, written } of await compressInCache(path, cache)) {
			used.add(entry);
			await copyFile(join(cache, entry), `${path}.${encoding}`);
			add(sizes, extname(path), { encoding, raw: bytes, written });
		}
	});

	for (const entry of await readdir(cache)) {
		if (!used.has(entry)) await rm(join(cache, entry));
	}
	return [...sizes.values()].sort((a, b) => b.raw - a.raw);
}

interface CacheEntry {
	encoding: Encoding;
	/** File name in the cache. */
	entry: string;
	written: number;
}

/** Fills the cache while something else is done; gives the entries. One file at a time. */
export async function compressAhead(paths: string[], cache: string): Promise<string[]> {
	const entries: string[] = [];
	for (const path of paths) {
		for (const { entry } of await compressInCache(path, cache)) entries.push(entry);
	}
	return entries;
}

/** Compressed forms of a file, made when the cache has them not. */
async function compressInCache(path: string, cache: string): Promise<CacheEntry[]> {
	await mkdir(cache, { recursive: true });
	const plans = compressionPlans(path, (await stat(path)).size);
	if (plans.length === 0) return [];
	const content = await readFile(path);
	const digest = createHash('sha256').update(content).digest('hex');
	const entries: CacheEntry[] = [];
	for (const plan of plans) {
		const entry = `${digest}-${plan.quality}-${plan.window ?? 0}.${plan.encoding}`;
		const written = await sizeInCache(join(cache, entry), () => compress(content, plan));
		entries.push({ encoding: plan.encoding, entry, written });
	}
	return entries;
}

/** Files of a folder, siblings left out. */
export async function originals(folder: string): Promise<{ path: string; bytes: number }[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && !encodings.some((name) => entry.name.endsWith(`.${name}`)))
		.map((entry) => join(entry.parentPath, entry.name));
	return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
}

/** Size of the cached entry, made when missing; written under another name first, so never half there. */
async function sizeInCache(entry: string, make: () => Promise<Buffer>): Promise<number> {
	const found = await stat(entry).catch(() => null);
	if (found) return found.size;
	const made = await make();
	const partial = `${entry}.${process.pid}.partial`;
	await writeFile(partial, made);
	await rename(partial, entry);
	return made.length;
}

function compress(
	content: Buffer,
	{ encoding, quality, window }: CompressionPlan
): Promise<Buffer> {
	if (encoding === 'gz') return toGzip(content, { level: quality });
	return toBrotli(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]: window ?? constants.BROTLI_DEFAULT_WINDOW,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		}
	});
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
	{ encoding, raw, written }: { encoding: Encoding; raw: number; written: number }
): void {
	const line = sizes.get(extension) ?? { extension, files: 0, raw: 0, br: 0, gz: 0 };
	if (encoding === 'br') {
		line.files += 1;
		line.raw += raw;
	}
	line[encoding] += written;
	sizes.set(extension, line);
}
