import { keepFiles, OtherEdition, sha256 } from './keep-files.ts';
import { cacheName, ownCaches, takesIn, writeTakes, type Kind } from './kept-caches.ts';
import { manifestPath, parseManifest, type Manifest } from './manifest.ts';
import { archivedResponse, shellArchivePath, unpackShell } from './shell-archive.ts';
import { isShell, takenPaths } from './take.ts';

export interface Site {
	base: string;
	version: string;
}

/** The manifest that the host has now, past every cache; null when it is not there. */
export async function currentManifest(base: string): Promise<Manifest | null> {
	const response = await fetch(`${base}/${manifestPath}`, { cache: 'no-store' });
	return response.ok ? parseManifest(await response.json().catch(() => null)) : null;
}

/**
 * Everything of a build that must be there before it may answer: its shell, and what the reader had
 * of the one before. Rejects when a part is missing: the earlier build then goes on, whole.
 */
export async function prepare({ base, version }: Site): Promise<void> {
	const manifest = await currentManifest(base);
	if (manifest?.version !== version) throw new Error('the host is publishing another version');
	const open = (kind: Kind) => caches.open(cacheName(base, kind, version));
	const shell = await open('shell');
	const hasSome =
		(await earlierCaches(base, version)).length > 0 || (await shell.keys()).length > 0;
	// Where some is there already, less is asked for file by file; so is what the archive did not bring.
	if (!hasSome) await keepArchive(shell, manifest, base).catch(() => {});
	const paths = Object.keys(manifest.files).filter(isShell);
	await keepFiles({ base, manifest, paths, cache: shell });
	await carryTaken(manifest, base);
	// What was only visited is a courtesy: it does not hold the new edition back.
	await carryVisited(manifest, base).catch(() => {});
	await shell.put(`${base}/${manifestPath}`, Response.json(manifest));
}

/** The whole shell in one request. Rejects when it is not there, or not the one of this build. */
async function keepArchive(shell: Cache, manifest: Manifest, base: string): Promise<void> {
	const response = await fetch(`${base}/${shellArchivePath}`, {
		cache: 'no-store',
		priority: 'low'
	});
	const packed = await response.arrayBuffer();
	if ((await sha256(packed)) !== manifest.shell) throw new OtherEdition(shellArchivePath);
	const files = unpackShell(new Uint8Array(packed));
	await Promise.all(files.map((file) => shell.put(`${base}/${file[0]}`, archivedResponse(file))));
}

async function carryTaken(manifest: Manifest, base: string): Promise<void> {
	const earlier = await earlierCache('taken', base, manifest.version);
	const takes = earlier ? await takesIn(earlier, base) : [];
	if (takes.length === 0) return;
	const name = cacheName(base, 'taken', manifest.version);
	const cache = await caches.open(name);
	try {
		await keepFiles({ base, manifest, paths: takenPaths(manifest, takes), cache });
		await writeTakes(cache, base, takes);
	} catch (fault) {
		if (!isFull(fault)) throw fault;
		// No room for both editions: the new one comes without, and the page says what is taken.
		await caches.delete(name);
	}
}

async function carryVisited(manifest: Manifest, base: string): Promise<void> {
	const earlier = await earlierCache('visited', base, manifest.version);
	if (!earlier) return;
	const paths = (await earlier.keys()).map(({ url }) =>
		new URL(url).pathname.slice(base.length + 1)
	);
	const cache = await caches.open(cacheName(base, 'visited', manifest.version));
	const there = paths.filter((path) => path in manifest.files);
	await keepFiles({ base, manifest, paths: there, cache });
}

async function earlierCache(kind: Kind, base: string, version: string): Promise<Cache | null> {
	const start = cacheName(base, kind, '');
	const names = (await ownCaches(base)).filter(
		(name) => name.startsWith(start) && name !== `${start}${version}`
	);
	const last = names.at(-1);
	return last === undefined ? null : caches.open(last);
}

export function isFull(fault: unknown): boolean {
	return fault instanceof DOMException && fault.name === 'QuotaExceededError';
}

/** Once the new build answers, the earlier ones go: every file of it is there. */
export async function forgetOthers({ base, version }: Site): Promise<void> {
	const earlier = await earlierCaches(base, version);
	await Promise.all(earlier.map((name) => caches.delete(name)));
}

async function earlierCaches(base: string, version: string): Promise<string[]> {
	return (await ownCaches(base)).filter((name) => !name.endsWith(`:${version}`));
}
