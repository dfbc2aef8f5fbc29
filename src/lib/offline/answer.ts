import { firstScreenFirst } from './first-screen-first.ts';
import { fromHost } from './from-host.ts';
import { checked, takingCache } from './keep-files.ts';
import { cacheName, keptResponse } from './kept-caches.ts';
import { keptView } from './kept-views.ts';
import { addressOf, dataVersion, isData, manifestPath, parseManifest } from './manifest.ts';
import type { Site } from './prepare.ts';
import { shellArchivePath } from './shell-archive.ts';
import { isEngine } from './take.ts';

/** What only the network may answer. */
const outside = [manifestPath, shellArchivePath, 'service-worker.js', '_app/version.json'];

/**
 * Answers a request of a page from what is kept, or else from the network. Null: leave it to the browser. `client`: the
 * id of the page that a navigation leads to, empty for another request.
 */
export function answer(
	request: Request,
	site: Site,
	{ origin, client }: { origin: string; client: string }
): Promise<Response> | null {
	const { base, version } = site;
	const url = new URL(request.url);
	if (request.method !== 'GET' || request.headers.has('range') || url.origin !== origin)
		return null;
	if (!url.pathname.startsWith(`${base}/`)) return null;
	// A reader who reloads asks for a page in the same way: that one is answered.
	if (request.cache === takingCache && request.mode !== 'navigate') return null;
	const path = url.pathname.slice(base.length + 1);
	if (outside.includes(path)) return null;
	if (isData(path)) {
		const asked = url.searchParams.get('v');
		// Another edition's page: none of what is kept is for it.
		if (asked !== null && asked !== dataVersion(version)) return null;
		if (request.cache === 'reload') return fromHost(request);
		return asked === null ? downloaded(request, path, site) : kept(request, path, site);
	}
	if (path.endsWith('__data.json')) return pageData(request, path, site);
	if (path === '' || path.endsWith('/')) return page(request, path, { site, client });
	if (request.mode === 'navigate') return withSlash(request, url, site);
	return keptResponse(`${base}/${path}`, site).then((found) => found ?? fromHost(request));
}

/** A file saved by the reader: the host's, else the copy that was taken. */
async function downloaded(request: Request, path: string, site: Site): Promise<Response> {
	try {
		return await fromHost(request);
	} catch (fault) {
		const found = await keptResponse(`${site.base}/${addressOf(site, path)}`, site);
		if (found) return found;
		throw fault;
	}
}

async function kept(request: Request, path: string, site: Site): Promise<Response> {
	const found = await keptResponse(`${site.base}/${addressOf(site, path)}`, site);
	if (found) return found;
	const response = await fromHost(request);
	if (!isEngine(path)) void remember(response.clone(), path, site);
	return response;
}

async function page(
	request: Request,
	path: string,
	{ site, client }: { site: Site; client: string }
): Promise<Response> {
	const [view, file] = await Promise.all([
		keptView(request.url, site),
		keptResponse(`${site.base}/${path}`, site)
	]);
	const found = view ?? file;
	if (found) return client === '' ? found : firstScreenFirst(found, client);
	try {
		const response = await fetch(request);
		void remember(response.clone(), path, site);
		return response;
	} catch {
		return Response.redirect(notTaken(path, site), 302);
	}
}

/**
 * What a page of this build needs to show another one. The host may have another build by now: its
 * answer is then refused, and SvelteKit asks for the whole page instead.
 */
async function pageData(request: Request, path: string, site: Site): Promise<Response> {
	const found = await keptResponse(`${site.base}/${path}`, site);
	if (found) return found;
	try {
		const response = await fromHost(request);
		if (!response.ok) return response;
		if (!(await response.clone().text()).includes(site.version)) return otherBuild();
		void remember(response.clone(), path, site);
		return response;
	} catch (fault) {
		// Let go, or given up by the page: the line is not cut.
		if (fault instanceof DOMException && fault.name === 'AbortError') return otherBuild();
		const location = notTaken(path.replace('__data.json', ''), site);
		return Response.json({ type: 'redirect', location });
	}
}

/** SvelteKit asks for the whole page upon it, when the host has another build. */
function otherBuild(): Response {
	return new Response(null, { status: 503 });
}

/** The page that says what was taken along, told which one was asked for. */
function notTaken(path: string, { base }: Site): string {
	return `${base}/hors-ligne/?page=${encodeURIComponent(`/${path}`)}`;
}

/** A host sends `/commune` to `/commune/`; offline, somebody must. */
async function withSlash(request: Request, url: URL, site: Site): Promise<Response> {
	const found = await keptResponse(`${url.pathname}/`, site);
	return found ? Response.redirect(`${url.pathname}/${url.search}`, 301) : fetch(request);
}

/** Keeps what was read, when it is of this build; a full device keeps nothing more, and nothing is said. */
async function remember(response: Response, path: string, site: Site): Promise<void> {
	const { base, version } = site;
	if (!response.ok || response.type !== 'basic') return;
	try {
		const stored = await keptResponse(`${base}/${manifestPath}`, site);
		const manifest = stored ? parseManifest(await stored.json()) : null;
		if (!manifest || !(path in manifest.files)) return;
		const cache = await caches.open(cacheName(base, 'visited', version));
		await cache.put(
			`${base}/${addressOf(manifest, path)}`,
			await checked(response, path, manifest)
		);
	} catch {
		// Another edition, or no room: it will be asked for again.
	}
}
