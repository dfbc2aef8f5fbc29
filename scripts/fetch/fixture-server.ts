import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A server of this machine that plays the faults of producers' servers, one path each. */
export interface FaultServer {
	origin: string;
	/** Path and method-independent headers of the requests received, in order. */
	requests: { path: string; range: string | null; ifNoneMatch: string | null }[];
	/** Replaces what a path answers. */
	on(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
	close(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
	const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
	const requests: FaultServer['requests'] = [];
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		requests.push({
			path,
			range: request.headers.range ?? null,
			ifNoneMatch: request.headers['if-none-match'] ?? null
		});
		const answer = answers.get(path);
		if (answer === undefined) response.writeHead(404).end('nothing here');
		else answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${portOf(server)}`,
		requests,
		on: (path, answer) => void answers.set(path, answer),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}
