import { addressOf, hashLength, isData, type Manifest } from './manifest.ts';

export interface Keeping {
	base: string;
	manifest: Manifest;
	paths: readonly string[];
	cache: Cache;
	signal?: AbortSignal;
	/** Bytes there so far, as they weigh on the device. */
	onProgress?: (bytes: number) => void;
}

/** A file that is not the one of this build: the host is publishing another edition, or changed it. */
export class OtherEdition extends Error {}

/** How files to keep are asked for: the service worker lets them by, instead of keeping them twice. */
export const takingCache = 'no-cache';

/** Files asked for at once: enough to fill a line, few enough to leave it to the reader. */
const atOnce = 4;

/**
 * Puts files in a cache, each checked first; those already there are left. Rejects with the first
 * fault, what came before it staying, so that another try goes on from there.
 */
export async function keepFiles({ base, manifest, paths, cache, ...rest }: Keeping): Promise<void> {
	const queue = paths.values();
	const there = new Set((await cache.keys()).map(({ url }) => withoutOrigin(url)));
	let bytes = 0;
	const work = async (): Promise<void> => {
		for (const path of queue) {
			rest.signal?.throwIfAborted();
			const address = `${base}/${addressOf(manifest, path)}`;
			if (!there.has(address)) {
				const response =
					(await sameElsewhere(address, path)) ?? (await fetched(address, rest.signal));
				await cache.put(address, await checked(response, path, manifest));
			}
			bytes += manifest.files[path]?.[0] ?? 0;
			rest.onProgress?.(bytes);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}

function withoutOrigin(url: string): string {
	const { pathname, search } = new URL(url);
	return pathname + search;
}

/** Scripts and data carry their version in their address: an earlier build may have brought them. */
async function sameElsewhere(address: string, path: string): Promise<Response | undefined> {
	const isVersioned = path.startsWith('_app/immutable/') || isData(path);
	return isVersioned ? caches.match(address, { ignoreVary: true }) : undefined;
}

async function fetched(address: string, signal?: AbortSignal): Promise<Response> {
	const response = await fetch(address, {
		...(signal ? { signal } : {}),
		cache: takingCache,
		priority: 'low'
	});
	if (!response.ok || response.type !== 'basic')
		throw new TypeError(`${address}: ${response.status}`);
	return response;
}

/** A page says which build it is of; a data file is known by its hash. */
export async function checked(
	response: Response,
	path: string,
	{ version, files }: Manifest
): Promise<Response> {
	if (isData(path)) {
		const hash = await sha256(await response.clone().arrayBuffer());
		if (hash === files[path]?.[2]) return response;
	} else if (!/(?:^|\/)(?:__data\.json)?$/.test(path)) {
		return response;
	} else if ((await response.clone().text()).includes(version)) {
		return response;
	}
	throw new OtherEdition(path);
}

/** As many characters as the manifest has of each. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const text = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return text.slice(0, hashLength);
}
