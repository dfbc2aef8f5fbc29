import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precompress } from './precompress.ts';
import { createSiteServer } from './site-server.ts';

let root = '';
let atRoot: Server;
let underBase: Server;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'site-'));
	const folder = join(root, 'site');
	const files: Record<string, string> = {
		'index.html': `accueil${' '.repeat(2_000)}`,
		'commune/index.html': 'fiche',
		'404.html': `introuvable${' '.repeat(2_000)}`,
		'data/communes.csv': 'code,nom\n'.repeat(500),
		'data/recherche.tsv': 'a\tb',
		'manifest.webmanifest': '{}',
		'_app/immutable/engine.wasm': '\0asm',
		'_app/immutable/worker.js': 'export {}',
		LISEZMOI: 'un fichier sans suffixe'
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	await precompress(folder, join(root, 'cache'));
	atRoot = await listening(createSiteServer({ folder, base: '' }));
	underBase = await listening(createSiteServer({ folder, base: '/tableau' }));
});
afterAll(async () => {
	atRoot.close();
	underBase.close();
	await rm(root, { recursive: true });
});

async function listening(server: Server): Promise<Server> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
}

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Not `fetch`, which follows redirections, decodes bodies and cleans paths. */
function ask(server: Server, path: string, headers: Record<string, string> = {}, method = 'GET') {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return new Promise<Answer>((resolve, reject) => {
		httpRequest({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks)
				});
			});
		})
			.on('error', reject)
			.end();
	});
}

it.each([
	['/', 'text/html; charset=utf-8'],
	['/data/communes.csv', 'text/csv; charset=utf-8'],
	['/data/recherche.tsv', 'text/tab-separated-values; charset=utf-8'],
	['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
	['/_app/immutable/engine.wasm', 'application/wasm'],
	['/_app/immutable/worker.js', 'text/javascript; charset=utf-8']
])('serves %s as %s', async (path, type) => {
	const { status, headers } = await ask(atRoot, path);
	expect(status).toBe(200);
	expect(headers['content-type']).toBe(type);
	expect(headers['x-content-type-options']).toBe('nosniff');
});

it('sends the sibling that the browser takes, brotli first, and keeps the type', async () => {
	const path = '/data/communes.csv';
	const brotli = await ask(atRoot, path, { 'accept-encoding': 'gzip, deflate, br' });
	expect(brotli.headers['content-encoding']).toBe('br');
	expect(brotli.headers['content-type']).toBe('text/csv; charset=utf-8');
	expect(brotli.headers.vary).toBe('Accept-Encoding');
	const gzipped = await ask(atRoot, path, { 'accept-encoding': 'gzip' });
	expect(gunzipSync(gzipped.body).toString()).toBe('code,nom\n'.repeat(500));
	const plain = await ask(atRoot, path);
	expect(plain.headers['content-encoding']).toBeUndefined();
	expect(plain.body.toString()).toBe('code,nom\n'.repeat(500));
});

it('answers 404 with the page of the site, compressed too, and never lists a folder', async () => {
	for (const path of [
		'/nulle-part',
		'/data/',
		'/data',
		'/_app/',
		'/a%2',
		'/%00',
		'/..%2f..%2fetc/passwd'
	]) {
		const { status, headers, body } = await ask(atRoot, path);
		expect(status, path).toBe(404);
		expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
		expect(body.toString(), path).toContain('introuvable');
	}
	const gzipped = await ask(atRoot, '/nulle-part', { 'accept-encoding': 'gzip' });
	expect(gzipped.headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(gzipped.body).toString()).toContain('introuvable');
});

it('stays inside its folder', async () => {
	const { status } = await ask(atRoot, '/../../../../../../etc/passwd');
	expect(status).toBe(404);
});

it('adds the last slash and keeps the parameters', async () => {
	const { status, headers } = await ask(atRoot, '/commune?code=35238&pairs=epci');
	expect(status).toBe(301);
	expect(headers.location).toBe('/commune/?code=35238&pairs=epci');
	const page = await ask(atRoot, '/commune/?code=35238');
	expect(page.body.toString()).toBe('fiche');
});

it('never sends a reader to another host', async () => {
	for (const path of ['//example.org/', '//commune', '/\\example.org']) {
		const { headers } = await ask(atRoot, path);
		expect(headers.location ?? '/').not.toMatch(/^[/\\]{2}/);
	}
});

it('keeps for ever what has a hash in its name, and asks again for the rest', async () => {
	const hashed = await ask(atRoot, '/_app/immutable/worker.js');
	expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
	expect(hashed.headers['content-security-policy']).toContain("connect-src 'self'");
	const page = await ask(atRoot, '/');
	expect(page.headers['cache-control']).toBe('no-cache');
	const again = await ask(atRoot, '/', { 'if-none-match': String(page.headers.etag) });
	expect(again.status).toBe(304);
});

it('lives under its base path only', async () => {
	expect((await ask(underBase, '/tableau/')).body.toString()).toContain('accueil');
	expect((await ask(underBase, '/tableau/commune?code=1')).headers.location).toBe(
		'/tableau/commune/?code=1'
	);
	expect((await ask(underBase, '/tableau')).headers.location).toBe('/tableau/');
	expect((await ask(underBase, '/')).headers.location).toBe('/tableau/');
	for (const path of ['/commune/', '/tableaux/', '/data/communes.csv']) {
		expect((await ask(underBase, path)).status, path).toBe(404);
	}
});

it('answers HEAD without a body and refuses to be written to', async () => {
	const head = await ask(atRoot, '/nulle-part', {}, 'HEAD');
	expect([head.status, head.body.length]).toEqual([404, 0]);
	expect((await ask(atRoot, '/', {}, 'POST')).status).toBe(405);
});
