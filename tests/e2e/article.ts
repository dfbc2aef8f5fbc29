import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escapeHtml } from '../../src/lib/text/escape-html.ts';

export interface Article {
	origin: string;
	close(): Promise<void>;
}

/** A page of another site, on a port of its own, with what was pasted in it. */
export async function publishArticle(pasted: string): Promise<Article> {
	const title = escapeHtml('Un article');
	const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"></head><body><main><h1>${title}</h1>${pasted}<p>La suite.</p></main></body></html>`;
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
