import type { ServerResponse } from 'node:http';
import { fileHeaders } from '../../src/lib/offline/file-headers.ts';

/** Headers that docs/deploiement.md recommends to every host. `path` is without the base. */
export function setSiteHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of Object.entries(fileHeaders(path))) response.setHeader(name, value);
	response.setHeader('Cache-Control', cacheControl(path));
}

/** Names under `hashed` carry a hash of the content; everything else is asked again, with an ETag. */
export function cacheControl(path: string, hashed = '/_app/immutable/'): string {
	return path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
