import { cacheName } from './kept-caches.ts';
import type { Site } from './prepare.ts';

/** Pages as they were last seen, by their whole address: a few, the reader's own and those beside it. */
const most = 12;

function viewsOf({ base, version }: Site): string {
	return cacheName(base, 'views', version);
}

/** The page of an address, its first view in it; undefined when it was not kept. */
export function keptView(address: string, site: Site): Promise<Response | undefined> {
	return caches.match(address, { cacheName: viewsOf(site), ignoreVary: true });
}

/** Keeps a page, of the very build of `site`; the oldest one makes room. Rejects when the device is full. */
export async function keepView(address: string, html: string, site: Site): Promise<void> {
	const cache = await caches.open(viewsOf(site));
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	await cache.put(address, new Response(html, { headers }));
	const oldest = (await cache.keys()).slice(0, -most);
	await Promise.all(oldest.map((request) => cache.delete(request)));
}
