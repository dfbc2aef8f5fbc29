import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { createSiteServer } from '../commands/site-server.ts';

/** The built site, and the pages it is compared with under `/bench/`, by the same server on the same port. */
export async function benchServer(
	site: { folder: string; base: string },
	pages: string
): Promise<{ server: Server; port: number }> {
	const siteServer = createSiteServer(site);
	const servePage = sirv(pages, { brotli: true, gzip: true, etag: true });
	const server = createServer((request, response) => {
		if (!request.url?.startsWith('/bench/')) {
			siteServer.emit('request', request, response);
			return;
		}
		request.url = request.url.slice('/bench'.length);
		servePage(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	const address = server.address();
	return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
