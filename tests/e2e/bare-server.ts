import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** All that the plainest host knows; what is not here travels as bytes. */
const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml'
};

/** Half of a file is sent, the rest when the test lets it go. */
export interface Gate {
	path: RegExp;
	opened: Promise<void>;
}

/** For a part that does not come. */
export const never = new Promise<void>(() => {});

/** A host that serves files as they are: no compression, no cache, no type but the oldest ones. */
export function createBareServer(folder: string, gate?: Gate): Server {
	return createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').replace(/\?.*$/, ''));
		const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
		const found = statSync(file, { throwIfNoEntry: false });
		if (!found?.isFile()) {
			response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
			return;
		}
		response.writeHead(200, {
			'Content-Type': types[extname(file)] ?? 'application/octet-stream',
			'Content-Length': found.size
		});
		if (gate?.path.test(path)) void sendInTwo(response, file, { size: found.size, gate });
		else createReadStream(file).pipe(response);
	});
}

async function sendInTwo(
	response: ServerResponse,
	file: string,
	{ size, gate }: { size: number; gate: Gate }
): Promise<void> {
	const half = Math.floor(size / 2);
	const first = createReadStream(file, { end: half - 1 });
	first.pipe(response, { end: false });
	await once(first, 'close');
	await gate.opened;
	createReadStream(file, { start: half }).pipe(response);
}
