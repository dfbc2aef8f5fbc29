/**
 * The engine's worker: DuckDB's own, with a start that can fail. DuckDB waits for
 * `instantiateStreaming` without ever catching it, so that a missing or damaged file would leave the
 * page waiting for ever; and it fetches one file in one way, where hosts have several. The worker's name
 * is the address of the module.
 */
import duckdbUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { listening, wasmBytes } from './worker-terms.ts';
import { wasmResponse } from './wasm-response.ts';

// Without TransformStream, DuckDB hands the response over as it came, and the browser keeps its
// cache of compiled code: 0.7 s less on a second visit. Progress is reported below instead.
Object.defineProperty(globalThis, 'TransformStream', { value: undefined });

const instantiate = WebAssembly.instantiateStreaming;
const fetchFile = globalThis.fetch.bind(globalThis);

// Asked for at once, so that it travels beside DuckDB's script and not after it; who waits for it
// later hears of a failure then.
const module = wasmResponse(self.name, fetchFile);
module.catch(() => {});

// DuckDB fetches its module and nothing else.
globalThis.fetch = (input, init) =>
	input instanceof Request && input.url === self.name ? module : fetchFile(input, init);

WebAssembly.instantiateStreaming = async (source, imports) => {
	try {
		const response = await source;
		void reportProgress(response.clone());
		return await instantiate(response, imports);
	} catch (cause) {
		// Reaches the page as an `error` event of the worker.
		reportError(cause);
		throw cause;
	}
};

/** In DuckDB's own message, which the page receives through `instantiate`. */
async function reportProgress(response: Response): Promise<void> {
	const reader = response.body?.getReader();
	if (!reader) return;
	// What is read is already decompressed, what is announced is not: the share read is what both know.
	const bytesTotal = Number(response.headers.get('content-length')) || wasmBytes;
	const startedAt = new Date();
	let read = 0;
	let reported = 0;
	for (;;) {
		const { done, value } = await reader.read();
		read += value?.byteLength ?? 0;
		if (!done && read - reported < step) continue;
		reported = read;
		const share = done ? 1 : Math.min(read / wasmBytes, 1);
		self.postMessage({
			messageId: -1,
			requestId: -1,
			type: 'INSTANTIATE_PROGRESS',
			data: {
				startedAt,
				updatedAt: new Date(),
				bytesTotal,
				bytesLoaded: Math.round(share * bytesTotal)
			}
		});
		if (done) return;
	}
}

/** Bytes between two reports: about a hundred of them. */
const step = Math.ceil(wasmBytes / 100);

// Not a static import: the package calls itself free of side effects, and bundlers would drop it.
// What is posted before it listens is lost, so the page waits for this word.
await import(/* @vite-ignore */ new URL(duckdbUrl, self.location.href).href);
self.postMessage(listening);
