import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** A browser or a spreadsheet guesses the charset of what does not say it. */
const contentTypes: Record<string, string> = {
	'.csv': 'text/csv; charset=utf-8',
	'.tsv': 'text/tab-separated-values; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.wasm': 'application/wasm'
};

/**
 * Pages carry their own policy in a `<meta>`, with hashes; a worker has none but that of its own
 * response. This one keeps the database engine from reaching any other host.
 */
export const scriptPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Headers that docs/deploiement.md recommends to every host. `path` is without the base. */
export function setSiteHeaders(response: ServerResponse, path: string): void {
	const extension = extname(path);
	const contentType = contentTypes[extension];
	if (contentType) response.setHeader('Content-Type', contentType);
	if (extension === '.js') response.setHeader('Content-Security-Policy', scriptPolicy);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Referrer-Policy', 'same-origin');
	response.setHeader('Cache-Control', cacheControl(path));
}

/** Names under `_app/immutable` carry a hash of the content; everything else is asked again, with an ETag. */
export function cacheControl(path: string): string {
	return path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
