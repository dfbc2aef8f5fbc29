/**
 * The engine's file as a compiler takes it, whatever the host does. A host that compresses sends few
 * bytes and the browser keeps the compiled code; one that serves files as they are would send 24 MB:
 * then the `.gz` that lies beside is fetched, and decompressed here. Throws when there is neither.
 */
export async function wasmResponse(
	address: string,
	fetchFile: typeof fetch = fetch
): Promise<Response> {
	const stop = new AbortController();
	const response = await fetchFile(address, { signal: stop.signal });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	if (response.headers.has('content-encoding') || !canDecompress()) return asWasm(response);
	const compressed = await fetchFile(besideIt(address)).catch(() => null);
	// Nothing there, or the page that a host sends in its place.
	if (!compressed?.ok || !compressed.body || isPage(compressed)) return asWasm(response);
	stop.abort();
	return gunzipped(compressed, compressed.body);
}

function canDecompress(): boolean {
	return typeof DecompressionStream === 'function';
}

function besideIt(address: string): string {
	const url = new URL(address);
	url.pathname += '.gz';
	return url.href;
}

function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').startsWith('text/html');
}

/** Many plain hosts do not know the type, and the compiler refuses any other. */
function asWasm(response: Response): Response {
	if (response.headers.get('content-type')?.startsWith('application/wasm')) return response;
	return new Response(response.body, { headers: wasmHeaders(response) });
}

/** Some hosts say of a `.gz` that it is an encoding: the browser has then decompressed it already. */
function gunzipped(response: Response, body: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
	const isDone = response.headers.has('content-encoding');
	const bytes = isDone ? body : body.pipeThrough(new DecompressionStream('gzip'));
	return new Response(bytes, { headers: wasmHeaders(response) });
}

/** The length stays that of what travels: it is what the reader waits for. */
function wasmHeaders(response: Response): HeadersInit {
	const length = response.headers.get('content-length');
	return {
		'content-type': 'application/wasm',
		...(length === null ? {} : { 'content-length': length })
	};
}
