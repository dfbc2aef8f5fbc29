import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressionPlans, type CompressionPlan, type Encoding } from './compression.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Entries that no build has asked for in so many days are deleted. */
const keptDays = 7;

export interface CacheEntry {
	encoding: Encoding;
	/** Path in the cache. */
	entry: string;
	bytes: number;
}

/** Compressed forms of a file, named by content and effort; made when the cache has them not. */
export async function compressedForms(path: string, cache: string): Promise<CacheEntry[]> {
	const plans = compressionPlans(path, (await stat(path)).size);
	if (plans.length === 0) return [];
	await mkdir(cache, { recursive: true });
	const content = await readFile(path);
	const digest = createHash('sha256').update(content).digest('hex');
	const entries: CacheEntry[] = [];
	for (const plan of plans) {
		const { encoding, quality, window } = plan;
		const entry = join(cache, `${digest}-${quality}-${window ?? 0}.${encoding}`);
		const bytes = await sizeInCache(entry, () => compress(content, plan));
		entries.push({ encoding, entry, bytes });
	}
	return entries;
}

/** Fills the cache while something else is done. One file at a time. */
export async function compressAhead(paths: string[], cache: string): Promise<void> {
	for (const path of paths) await compressedForms(path, cache);
}

export async function forgetUnused(cache: string): Promise<void> {
	const oldest = Date.now() - keptDays * 24 * 3_600_000;
	for (const name of await readdir(cache)) {
		const entry = join(cache, name);
		if ((await stat(entry)).mtimeMs < oldest) await rm(entry);
	}
}

/** Size of the cached entry, made when missing; written under another name first, so never half there. */
async function sizeInCache(entry: string, make: () => Promise<Buffer>): Promise<number> {
	const found = await stat(entry).catch(() => null);
	if (found) {
		const now = new Date();
		await utimes(entry, now, now);
		return found.size;
	}
	const made = await make();
	// Two files of the site may be the same, and be compressed at once.
	const partial = `${entry}.${randomUUID()}.partial`;
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
