import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { cacheControl } from '../commands/site-headers.ts';
import { createSiteServer } from '../commands/site-server.ts';

/**
 * How long a browser keeps the pages that the site is compared with. Said of each: left to itself it keeps a file for a
 * tenth of its age, and the next visit asked for it again or not as the bench had been running.
 */
const roots = {
	/** As the site's own host says: pages and data are asked for again, what carries a hash is not. */
	'/bench/': (path: string) => cacheControl(path, '/assets/'),
	/** All of it, beside the pages that a service worker keeps. */
	'/bench-kept/': () => 'max-age=3600'
};

/** The built site, and the pages it is compared with under `/bench/` and `/bench-kept/`, by the same server on the same port. */
export async function benchServer(
	site: { folder: string; base: string },
	pages: string
): Promise<{ server: Server; port: number }> {
	const siteServer = createSiteServer(site);
	const servers = Object.entries(roots).map(([root, keeping]) => ({
		root,
		serve: sirv(pages, {
			brotli: true,
			gzip: true,
			etag: true,
			setHeaders: (response, path) => response.setHeader('Cache-Control', keeping(path))
		})
	}));
	const server = createServer((request, response) => {
		const found = servers.find(({ root }) => request.url?.startsWith(root));
		if (!found) {
			siteServer.emit('request', request, response);
			return;
		}
		request.url = request.url?.slice(found.root.length - 1);
		found.serve(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
	const address = server.address();
	return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
