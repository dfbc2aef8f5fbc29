import { parseTakes, type Take } from './take.ts';

/** Files of the site. `shell`: pages and scripts; `visited`: what was read; `taken`: what the reader asked to have. */
export const kinds = ['shell', 'taken', 'visited'] as const;
/** `views`: pages as they were last seen, made of those files. */
export type Kind = (typeof kinds)[number] | 'views';

/** Caches of one build. The base path is in their names: several sites may share an origin. */
export function cacheName(base: string, kind: Kind, version: string): string {
	return `${prefix(base)}${kind}:${version}`;
}

function prefix(base: string): string {
	return `tableau-de-bord:${base}:`;
}

/** Names of the caches of this site, whatever their build. */
export async function ownCaches(base: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix(base)));
}

/** Where the list of what was taken lies, in the cache of what was taken. */
function recordAddress(base: string): string {
	return `${base}/hors-ligne/emporte.json`;
}

export async function takesIn(cache: Cache, base: string): Promise<Take[]> {
	const record = await cache.match(recordAddress(base));
	return record ? parseTakes(await record.json()) : [];
}

export async function writeTakes(
	cache: Cache,
	base: string,
	takes: readonly Take[]
): Promise<void> {
	await cache.put(recordAddress(base), Response.json(takes));
}

/** What is kept under an address, from the surest cache to the least; Vary is about compression. */
export async function keptResponse(
	address: string,
	{ base, version }: { base: string; version: string }
): Promise<Response | undefined> {
	// All at once: asked in turn, what lies in the last one waits for the two others.
	const found = await Promise.all(
		kinds.map((kind) =>
			caches.match(address, { cacheName: cacheName(base, kind, version), ignoreVary: true })
		)
	);
	return found.find((response) => response !== undefined);
}
