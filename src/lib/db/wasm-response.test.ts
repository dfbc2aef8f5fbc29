import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { wasmResponse } from './wasm-response.ts';

const address = 'http://127.0.0.1/engine.wasm?v=1';
const module = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const wasm = { 'content-type': 'application/wasm' };

/** A host, by the path asked for; what it has not, it answers 404. */
function host(files: Record<string, Response>) {
	const asked: string[] = [];
	const fetchFile: typeof fetch = async (given) => {
		const { pathname, search } = new URL(String(given));
		asked.push(pathname + search);
		return files[pathname] ?? new Response('absent', { status: 404 });
	};
	return { asked, fetchFile };
}

async function bytes(response: Response): Promise<Uint8Array> {
	expect(response.headers.get('content-type')).toBe('application/wasm');
	return new Uint8Array(await response.arrayBuffer());
}

it('a compressed answer goes to the compiler as it came, so that its code is kept', async () => {
	const sent = new Response(module, { headers: { ...wasm, 'content-encoding': 'br' } });
	const { asked, fetchFile } = host({ '/engine.wasm': sent });
	expect(await wasmResponse(address, fetchFile)).toBe(sent);
	expect(asked).toEqual(['/engine.wasm?v=1']);
});

it('from a host that does not compress, the file beside is fetched and decompressed', async () => {
	const { asked, fetchFile } = host({
		'/engine.wasm': new Response('raw bytes nobody reads', { headers: wasm }),
		'/engine.wasm.gz': new Response(gzipSync(module), { headers: { 'content-length': '28' } })
	});
	const response = await wasmResponse(address, fetchFile);
	expect(response.headers.get('content-length')).toBe('28');
	expect(await bytes(response)).toEqual(module);
	expect(asked).toEqual(['/engine.wasm?v=1', '/engine.wasm.gz?v=1']);
});

it('what the browser has decompressed already is not decompressed again', async () => {
	const { fetchFile } = host({
		'/engine.wasm': new Response('raw', { headers: wasm }),
		'/engine.wasm.gz': new Response(module, { headers: { 'content-encoding': 'gzip' } })
	});
	expect(await bytes(await wasmResponse(address, fetchFile))).toEqual(module);
});

it.each([
	['nothing beside it', new Response('', { status: 404 })],
	['a page in its place', new Response('<html>', { headers: { 'content-type': 'text/html' } })]
])('with %s, the file itself is used, under the type it should have', async (_, beside) => {
	const { fetchFile } = host({
		'/engine.wasm': new Response(module, { headers: { 'content-type': 'text/plain' } }),
		'/engine.wasm.gz': beside
	});
	expect(await bytes(await wasmResponse(address, fetchFile))).toEqual(module);
});

it('says so when the host has no engine', async () => {
	await expect(wasmResponse(address, host({}).fetchFile)).rejects.toThrow(/engine\.wasm.*404/);
});
