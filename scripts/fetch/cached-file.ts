import { readFile, stat, writeFile } from 'node:fs/promises';
import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import { ifPresent } from '../read/sources.ts';

/** What is remembered of a file in the cache, or of the beginning of one. */
export interface CachedFile {
	/** Address asked for, before redirects. */
	url: string;
	/** Validators of the server, for the next conditional request. */
	etag: string | null;
	lastModified: string | null;
	bytes: number;
	/** Empty while the file is not whole. */
	sha256: string;
	/** ISO date and time of the last byte. */
	fetched: string;
}

/** The record of a file, when the file is there and as long as its record says. */
export async function readCached(path: string): Promise<CachedFile | null> {
	const cached = await readRecord(`${path}.json`);
	const size = await ifPresent(stat(path));
	return cached !== null && size?.size === cached.bytes ? cached : null;
}

export async function readRecord(path: string): Promise<CachedFile | null> {
	const text = await ifPresent(readFile(path, 'utf8'));
	if (text === null) return null;
	try {
		return parseRecord(JSON.parse(text));
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

export async function writeRecord(path: string, cached: CachedFile): Promise<void> {
	await writeFile(path, `${JSON.stringify(cached, null, '\t')}\n`);
}

/** Null when a field is missing: a record of another version is as good as none. */
function parseRecord(json: unknown): CachedFile | null {
	if (!isJsonObject(json)) return null;
	const { url, etag, lastModified, bytes, sha256, fetched } = json;
	if (typeof url !== 'string' || typeof bytes !== 'number') return null;
	if (typeof sha256 !== 'string' || typeof fetched !== 'string') return null;
	return {
		url,
		bytes,
		sha256,
		fetched,
		etag: typeof etag === 'string' ? etag : null,
		lastModified: typeof lastModified === 'string' ? lastModified : null
	};
}
