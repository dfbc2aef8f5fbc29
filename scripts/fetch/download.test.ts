import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download, type Download } from './download.ts';
import { startFaultServer, type FaultServer } from './fixture-server.ts';
import { defaultNetwork, type Network } from './network.ts';

const body = `code;valeur\n${'01001;12\n'.repeat(2_000)}`;
const network: Network = {
	...defaultNetwork,
	retries: 2,
	firstDelay: 1
};

let server: FaultServer;
let folder: string;
let said: string[];

beforeEach(async () => {
	server = await startFaultServer();
	folder = await mkdtemp(join(tmpdir(), 'download-'));
	said = [];
});

afterEach(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

function get(path = '/data.csv', other: Partial<Network> = {}): Promise<Download> {
	const wanted = { url: server.origin + path, name: 'data.csv', page: 'https://exemple.fr/page' };
	return download(
		wanted,
		folder,
		{ ...network, ...other },
		{
			say: (sentence) => said.push(sentence.replace(/\s/g, ' ')),
			file: () => ({ advance() {}, end() {} })
		}
	);
}

/** The sentence of the fault, with plain spaces. */
async function fault(path?: string, other?: Partial<Network>): Promise<string> {
	try {
		await get(path, other);
	} catch (error) {
		return error instanceof Error ? error.message.replace(/\s/g, ' ') : String(error);
	}
	throw new Error('no fault');
}

describe('a sound file', () => {
	it('is kept with its address, size, hash and date', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(200).end(body));
		const got = await get();
		expect(await readFile(got.path, 'utf8')).toBe(body);
		expect(got).toMatchObject({ bytes: body.length, isUnchanged: false });
		expect(got.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(existsSync(`${got.path}.part`)).toBe(false);
	});

	it('is not fetched twice: the second time, the server is asked whether it changed', async () => {
		server.on('/data.csv', (request, response) => {
			if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
			else response.writeHead(200, { etag: '"v1"' }).end(body);
		});
		const first = await get();
		const second = await get();
		expect(second).toMatchObject({
			isUnchanged: true,
			sha256: first.sha256,
			fetched: first.fetched
		});
		expect(server.requests.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([null, '"v1"']);
	});

	it('is fetched again when the one in the cache was damaged', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(200, { etag: '"v1"' }).end(body));
		const first = await get();
		await writeFile(first.path, 'cut');
		expect((await get()).isUnchanged).toBe(false);
	});

	it('is asked by date to a server without ETag', async () => {
		const date = 'Thu, 01 Aug 2024 00:00:00 GMT';
		server.on('/data.csv', (request, response) => {
			if (request.headers['if-modified-since'] === date) response.writeHead(304).end();
			else response.writeHead(200, { 'last-modified': date }).end(body);
		});
		expect((await get()).lastModified).toBe(date);
		expect((await get()).isUnchanged).toBe(true);
	});
});

describe('redirects', () => {
	it('are followed and said', async () => {
		server.on('/data.csv', (_, response) =>
			response.writeHead(302, { location: '/new.csv' }).end()
		);
		server.on('/new.csv', (_, response) => response.writeHead(200).end(body));
		expect((await get()).bytes).toBe(body.length);
		expect(said).toEqual([`Redirection suivie vers ${server.origin}/new.csv`]);
	});

	it('for good are to be corrected in the module', async () => {
		server.on('/data.csv', (_, response) =>
			response.writeHead(301, { location: '/new.csv' }).end()
		);
		server.on('/new.csv', (_, response) => response.writeHead(200).end(body));
		await get();
		expect(said[0]).toContain('a changé d’adresse pour de bon');
	});

	it('in circles are given up', async () => {
		server.on('/data.csv', (_, response) =>
			response.writeHead(302, { location: '/data.csv' }).end()
		);
		expect(await fault()).toContain('plus de 5 redirections');
		expect(server.requests).toHaveLength(6);
	});
});

describe('a file that is no data', () => {
	it('is refused when it is a web page served with a 200', async () => {
		server.on('/data.csv', (_, response) =>
			response
				.writeHead(200, { 'content-type': 'text/csv' })
				.end('\n<!DOCTYPE html><p>En panne</p>')
		);
		expect(await fault()).toBe(
			'data.csv : le serveur a envoyé une page web à la place des données (service en panne ou adresse changée), voir https://exemple.fr/page'
		);
		expect(existsSync(join(folder, 'data.csv'))).toBe(false);
	});

	it('is refused when it is empty', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(200).end());
		expect(await fault()).toContain('le serveur a envoyé un fichier vide');
	});

	it('leaves the previous one in the cache', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(200).end(body));
		const { path } = await get();
		server.on('/data.csv', (_, response) => response.writeHead(200).end('<html></html>'));
		await fault();
		expect(await readFile(path, 'utf8')).toBe(body);
	});

	it('renamed or withdrawn: the address and the page are told, once, without another try', async () => {
		expect(await fault('/gone.csv')).toBe(
			`data.csv : introuvable (404) à ${server.origin}/gone.csv ; le fichier a été renommé ou retiré, voir https://exemple.fr/page`
		);
		expect(server.requests).toHaveLength(1);
	});

	it('refused: said as such', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(403).end());
		expect(await fault()).toContain('accès refusé (403)');
	});
});

describe('a transfer that is cut', () => {
	/** Sends half of the file and hangs up, then honours Range. */
	function cutOnce(headers: Record<string, string>) {
		let isFirst = true;
		server.on('/data.csv', (request, response) => {
			const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
			const rest = body.slice(start);
			const range =
				start > 0 ? { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` } : {};
			response.writeHead(start > 0 ? 206 : 200, {
				...headers,
				...range,
				'content-length': rest.length
			});
			if (!isFirst) return void response.end(rest);
			isFirst = false;
			response.write(rest.slice(0, 9_000), () => setTimeout(() => response.destroy(), 30));
		});
	}

	it('goes on where it stopped', async () => {
		cutOnce({ etag: '"v1"' });
		const got = await get();
		expect(await readFile(got.path, 'utf8')).toBe(body);
		expect(server.requests.map(({ range }) => range)).toEqual([null, 'bytes=9000-']);
		expect(said[0]).toMatch(/^data\.csv : fichier tronqué, 9 000 octets reçus sur 18 012/);
	});

	it('starts again when the server cannot tell whether the file is the same', async () => {
		cutOnce({});
		const got = await get();
		expect(await readFile(got.path, 'utf8')).toBe(body);
		expect(server.requests.map(({ range }) => range)).toEqual([null, null]);
	});

	it('goes on where it stopped when the command is run again', async () => {
		cutOnce({ etag: '"v1"' });
		await expect(get('/data.csv', { retries: 0 })).rejects.toThrow('fichier tronqué');
		expect(await readFile((await get()).path, 'utf8')).toBe(body);
		expect(server.requests.map(({ range }) => range)).toEqual([null, 'bytes=9000-']);
	});

	it('is asked for whole when the file changed in the meantime', async () => {
		cutOnce({ etag: '"v1"' });
		await expect(get('/data.csv', { retries: 0 })).rejects.toThrow('fichier tronqué');
		// A server that honours If-Range answers the new file, not the rest of the old one.
		server.on('/data.csv', (_, response) => response.writeHead(200, { etag: '"v2"' }).end('new'));
		expect(await readFile((await get()).path, 'utf8')).toBe('new');
	});

	it('is asked for whole when the server refuses to go on', async () => {
		cutOnce({ etag: '"v1"' });
		await expect(get('/data.csv', { retries: 0 })).rejects.toThrow('fichier tronqué');
		server.on('/data.csv', (request, response) =>
			request.headers.range === undefined
				? response.writeHead(200).end(body)
				: response.writeHead(416).end()
		);
		expect(await readFile((await get()).path, 'utf8')).toBe(body);
		expect(said.at(-1)).toContain('le fichier a changé pendant la reprise');
	});

	it('is given up after the last try, and takes the place of nothing', async () => {
		server.on('/data.csv', (_, response) => {
			response.writeHead(200, { 'content-length': body.length });
			response.write(body.slice(0, 100), () => setTimeout(() => response.destroy(), 10));
		});
		expect(await fault()).toMatch(/fichier tronqué, .* Abandon après 3 essais\.$/);
		expect(existsSync(join(folder, 'data.csv'))).toBe(false);
	});
});

describe('a server in trouble', () => {
	it('busy: it is asked again, as late as it wishes', async () => {
		let left = 1;
		server.on('/data.csv', (_, response) => {
			if (left-- > 0) response.writeHead(503, { 'retry-after': '0' }).end();
			else response.writeHead(200).end(body);
		});
		expect((await get()).bytes).toBe(body.length);
		expect(said[0]).toContain('répond 503');
	});

	it('for long: each wait is twice the one before', async () => {
		server.on('/data.csv', (_, response) => response.writeHead(503).end());
		const timers = vi.spyOn(globalThis, 'setTimeout');
		await expect(get('/data.csv', { retries: 3 })).rejects.toThrow('Abandon après 4 essais');
		const waits = timers.mock.calls.map(([, wait = 0]) => wait);
		timers.mockRestore();
		expect(waits.filter((wait) => wait >= 1 && wait <= 8)).toEqual([1, 2, 4]);
	});

	it('silent: it is given up after the timeout', async () => {
		server.on('/data.csv', () => undefined);
		expect(await fault('/data.csv', { answerTimeout: 100 })).toMatch(
			/ne répond pas .* Abandon après 3 essais/
		);
	});

	it('that stops in the middle of a file: given up after the idle timeout', async () => {
		server.on('/data.csv', (_, response) => {
			response.writeHead(200, { 'content-length': body.length });
			response.write(body.slice(0, 100));
		});
		const told = await fault('/data.csv', { idleTimeout: 300, retries: 0 });
		expect(told).toContain('fichier tronqué, 100 octets reçus');
	});

	it('absent: said, with the way out', async () => {
		await server.close();
		expect(await fault()).toMatch(/est injoignable .* --from/);
		server = await startFaultServer();
	});
});
