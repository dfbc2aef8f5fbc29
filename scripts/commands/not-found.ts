import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setSiteHeaders } from './site-headers.ts';

const encodings = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' }
];

/** Answers 404 with the site's own page, compressed when the browser takes it. */
export function notFoundPage(
	folder: string
): (request: IncomingMessage, response: ServerResponse) => void {
	const page = join(folder, '404.html');
	const plain = existsSync(page) ? readFileSync(page) : Buffer.from('Page introuvable.\n');
	const compressed = encodings
		.filter(({ suffix }) => existsSync(page + suffix))
		.map(({ name, suffix }) => ({ name, body: readFileSync(page + suffix) }));

	return (request, response) => {
		const accepted = String(request.headers['accept-encoding'] ?? '');
		const chosen = compressed.find(({ name }) => accepted.includes(name));
		const body = chosen?.body ?? plain;
		setSiteHeaders(response, '/404.html');
		response.setHeader('Vary', 'Accept-Encoding');
		if (chosen) response.setHeader('Content-Encoding', chosen.name);
		response.writeHead(404, { 'Content-Length': body.length });
		response.end(request.method === 'HEAD' ? undefined : body);
	};
}
