import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import sirv from 'sirv';
import { setSiteHeaders } from './site-headers.ts';
import { notFoundPage } from './not-found.ts';

export interface SiteOptions {
	/** Folder of the built site, with its `.br` and `.gz` siblings. */
	folder: string;
	/** Path the site was built for, without trailing slash; empty: the root. */
	base: string;
}

/** The built site, served as a good static host would. The folder is read once: restart after a build. */
export function createSiteServer({ folder, base }: SiteOptions): Server {
	const directories = indexedDirectories(folder);
	const notFound = notFoundPage(folder);
	const serveFile = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: setSiteHeaders
	});

	return createServer((request: IncomingMessage, response: ServerResponse) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { path, query } = splitTarget(request.url ?? '/');
		if (base !== '' && (path === '/' || path === base)) {
			redirect(response, `${base}/${query}`);
			return;
		}
		if (!path.startsWith(`${base}/`)) {
			notFound(request, response);
			return;
		}
		const inside = path.slice(base.length);
		if (directories.has(inside)) {
			redirect(response, `${path}/${query}`);
			return;
		}
		request.url = inside + query;
		serveFile(request, response, () => notFound(request, response));
	});
}

/** Paths such as `/commune` that hold an `index.html`: a plain host sends them to `/commune/`. */
function indexedDirectories(folder: string): Set<string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return new Set(
		files
			.filter((file) => file.endsWith(join(sep, 'index.html')))
			.map((file) => `/${dirname(file).replaceAll(sep, '/')}`)
	);
}

function splitTarget(target: string): { path: string; query: string } {
	const at = target.indexOf('?');
	return at === -1
		? { path: target, query: '' }
		: { path: target.slice(0, at), query: target.slice(at) };
}

function redirect(response: ServerResponse, location: string): void {
	// `//host/` would send the reader to another site.
	const safe = location.replace(/^[/\\]+/, '/');
	response.writeHead(301, { Location: safe, 'Cache-Control': 'no-cache' }).end();
}
