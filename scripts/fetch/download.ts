import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { causeOf, openAnswer, type Answer } from './answer.ts';
import { readCached, writeRecord, type CachedFile } from './cached-file.ts';
import type { Network } from './network.ts';
import type { Reporter } from './progress.ts';
import { checkContent, checkStatus } from './refusals.ts';
import { requestHeaders, resumable, resumedAt } from './resume.ts';
import { SourceFault } from './source-fault.ts';

export interface Wanted {
	url: string;
	/** Name in the cache folder. */
	name: string;
	/** Page of the dataset, told when the address answers no more. */
	page: string;
}

export interface Download extends CachedFile {
	path: string;
	/** True when the server said that the file in the cache is still the present one. */
	isUnchanged: boolean;
}

/**
 * A file of the network, in the cache. Nothing is fetched twice (ETag, Last-Modified), a transfer
 * that was cut goes on where it stopped, and a file takes its place only when it is whole.
 */
export async function download(
	wanted: Wanted,
	folder: string,
	network: Network,
	reporter: Reporter
): Promise<Download> {
	await mkdir(folder, { recursive: true });
	for (let attempt = 0; ; attempt++) {
		try {
			return await tryOnce(wanted, join(folder, wanted.name), network, reporter);
		} catch (error) {
			if (!(error instanceof SourceFault) || !error.isPassing) throw error;
			if (attempt >= network.retries) {
				throw new SourceFault(`${error.message} Abandon après ${attempt + 1} essais.`);
			}
			const wait = error.wait ?? network.firstDelay * 2 ** attempt;
			reporter.say(`${error.message} Nouvel essai dans ${Math.ceil(wait / 1000)} s.`);
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
}

async function tryOnce(
	wanted: Wanted,
	path: string,
	network: Network,
	reporter: Reporter
): Promise<Download> {
	const part = `${path}.part`;
	const cached = sameAddress(await readCached(path), wanted.url);
	const begun = await resumable(part, wanted.url);
	const answer = await openAnswer(wanted.url, requestHeaders(cached, begun), network, reporter.say);
	try {
		const { status } = answer.response;
		if (status === 304 && cached !== null) return { ...cached, path, isUnchanged: true };
		if (status === 416) await rm(part, { force: true });
		checkStatus(answer.response, wanted);
		const start = await resumedAt(answer.response, begun, part);
		await receive(answer, { part, start, wanted, reporter });
		const content = await readFile(part);
		checkContent(content, answer.response, wanted);
		const record: CachedFile = {
			...recordOf(answer.response, wanted.url),
			bytes: content.byteLength,
			sha256: createHash('sha256').update(content).digest('hex')
		};
		await rename(part, path);
		await rm(`${part}.json`, { force: true });
		await writeRecord(`${path}.json`, record);
		return { ...record, path, isUnchanged: false };
	} catch (error) {
		if (error instanceof SourceFault && !error.isPassing) await rm(part, { force: true });
		throw error;
	} finally {
		await answer.response.body?.cancel().catch(() => undefined);
		answer.end();
	}
}

function sameAddress(cached: CachedFile | null, url: string): CachedFile | null {
	return cached?.url === url ? cached : null;
}

function recordOf(response: Response, url: string): Omit<CachedFile, 'bytes' | 'sha256'> {
	return {
		url,
		// A weak validator does not warrant the same bytes.
		etag: response.headers.get('etag')?.replace(/^W\/.*$/, '') || null,
		lastModified: response.headers.get('last-modified'),
		fetched: new Date().toISOString()
	};
}

async function receive(
	{ response, touch }: Answer,
	to: { part: string; start: number; wanted: Wanted; reporter: Reporter }
): Promise<void> {
	const { part, start, wanted, reporter } = to;
	const total = expectedBytes(response, start);
	await writeRecord(`${part}.json`, { ...recordOf(response, wanted.url), bytes: 0, sha256: '' });
	const file = await open(part, start > 0 ? 'a' : 'w');
	const progress = reporter.file(wanted.name, total);
	let received = start;
	progress.advance(start);
	try {
		for await (const chunk of response.body ?? []) {
			touch();
			await file.write(chunk);
			received += chunk.byteLength;
			progress.advance(chunk.byteLength);
		}
	} catch (error) {
		throw cutFault(wanted, received, total, causeOf(error));
	} finally {
		progress.end();
		await file.close();
	}
	if (total !== null && received < total) throw cutFault(wanted, received, total, 'fin prématurée');
}

/** Bytes of the whole file; null when the server does not say, or compresses all the same. */
function expectedBytes({ headers, status }: Response, start: number): number | null {
	if ((headers.get('content-encoding') ?? 'identity') !== 'identity') return null;
	const length = headers.get('content-length');
	if (length === null) return null;
	return Number(length) + (status === 206 ? start : 0);
}

function cutFault(
	wanted: Wanted,
	received: number,
	total: number | null,
	cause: string
): SourceFault {
	const shown = (bytes: number) => bytes.toLocaleString('fr-FR');
	const length = total === null ? '' : ` sur ${shown(total)}`;
	return new SourceFault(
		`${wanted.name} : fichier tronqué, ${shown(received)} octets reçus${length} (${cause}).`,
		true
	);
}
