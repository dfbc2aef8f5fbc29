import { rm, stat } from 'node:fs/promises';
import { ifPresent } from '../read/sources.ts';
import { readRecord, type CachedFile } from './cached-file.ts';
import { SourceFault } from './source-fault.ts';

/** The beginning of a transfer that was cut, when the server can tell whether the rest still fits. */
export async function resumable(part: string, url: string): Promise<CachedFile | null> {
	const size = (await ifPresent(stat(part)))?.size ?? 0;
	const record = await readRecord(`${part}.json`);
	if (size === 0 || record === null || record.url !== url) return null;
	const isKnown = record.etag !== null || record.lastModified !== null;
	return isKnown ? { ...record, bytes: size } : null;
}

/** Where the rest of the file starts; a server that sends another part than asked is not followed. */
export async function resumedAt(
	{ headers, status }: Response,
	begun: CachedFile | null,
	part: string
): Promise<number> {
	if (status !== 206) return 0;
	const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
	if (begun !== null && start !== undefined && Number(start) === begun.bytes) return begun.bytes;
	await rm(part, { force: true });
	throw new SourceFault('Le serveur ne reprend pas le fichier où il s’était arrêté.', true, 0);
}

/** Asks for the rest of what was begun, else whether what is in the cache has changed. */
export function requestHeaders(
	cached: CachedFile | null,
	begun: CachedFile | null
): Record<string, string> {
	// Compressed in transit, the length announced would not be that of the file.
	const headers: Record<string, string> = {
		'accept-encoding': 'identity',
		'user-agent': 'tableau-de-bord-services-publics-numeriques'
	};
	if (begun !== null) {
		headers['range'] = `bytes=${begun.bytes}-`;
		headers['if-range'] = begun.etag ?? begun.lastModified ?? '';
	} else if (cached !== null) {
		if (cached.etag !== null) headers['if-none-match'] = cached.etag;
		if (cached.lastModified !== null) headers['if-modified-since'] = cached.lastModified;
	}
	return headers;
}
