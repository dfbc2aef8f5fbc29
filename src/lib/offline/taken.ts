import { keepFiles } from './keep-files.ts';
import { cacheName, ownCaches, takesIn, writeTakes } from './kept-caches.ts';
import { addressOf, type Manifest } from './manifest.ts';
import type { Site } from './prepare.ts';
import { takenPaths, type Take } from './take.ts';

function takenCache({ base, version }: Site): Promise<Cache> {
	return caches.open(cacheName(base, 'taken', version));
}

export async function takes(site: Site): Promise<Take[]> {
	return takesIn(await takenCache(site), site.base);
}

export interface Taking {
	manifest: Manifest;
	signal: AbortSignal;
	onProgress: (bytes: number) => void;
}

/** Takes along, whole or not at all: after a fault what had come is let go. */
export async function take(site: Site, wanted: Take, taking: Taking): Promise<void> {
	const cache = await takenCache(site);
	const before = await takesIn(cache, site.base);
	try {
		const paths = takenPaths(taking.manifest, [wanted]);
		await keepFiles({ base: site.base, ...taking, paths, cache });
		await writeTakes(cache, site.base, [...before.filter(unlike(wanted)), wanted]);
	} catch (fault) {
		await keepOnly(site, taking.manifest, before);
		throw fault;
	}
}

export async function untake(site: Site, manifest: Manifest, unwanted: Take): Promise<void> {
	await keepOnly(site, manifest, (await takes(site)).filter(unlike(unwanted)));
}

/** Everything but the shell, which the page is made of. */
export async function forgetEverything({ base }: Site): Promise<void> {
	const shell = cacheName(base, 'shell', '');
	const names = (await ownCaches(base)).filter((name) => !name.startsWith(shell));
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function keepOnly(site: Site, manifest: Manifest, wanted: readonly Take[]): Promise<void> {
	if (wanted.length === 0) {
		await caches.delete(cacheName(site.base, 'taken', site.version));
		return;
	}
	const cache = await takenCache(site);
	await writeTakes(cache, site.base, wanted);
	const kept = new Set(takenPaths(manifest, wanted));
	const unwanted = Object.keys(manifest.files).filter((path) => !kept.has(path));
	await Promise.all(
		unwanted.map((path) => cache.delete(`${site.base}/${addressOf(manifest, path)}`))
	);
}

function unlike(a: Take): (b: Take) => boolean {
	return (b) => JSON.stringify(a) !== JSON.stringify(b);
}
