/** Where what is far from the first screen begins, in the markup of a page: src/app.css. */
const far = /<(?:section|div|article)[^>]* class="(?:[^"]* )?far[ "]/;

/** A page that says nothing, in a tab that paints nothing, has the rest all the same; milliseconds. */
const longestWait = 1_000;

/** By id of their client: pages that are waited for, and pages that have said it, as long as the worker lives. */
const unpainted = new Map<string, () => void>();
const painted = new Set<string>();

/** Said by a page once its first screen is painted, or when it has none to paint first. */
export function sayPainted(client: string): void {
	painted.add(client);
	unpainted.get(client)?.();
}

function paintOf(client: string): Promise<void> {
	if (painted.has(client)) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			unpainted.delete(client);
			resolve();
		};
		unpainted.set(client, done);
		setTimeout(done, longestWait);
	});
}

/**
 * A kept page in two parts: what is far from its first screen once that screen is painted. All at once, its hundreds of
 * rows would be read first. A page without such a part, or whose part begins between two chunks, comes whole.
 */
export function firstScreenFirst(page: Response, client: string): Response {
	if (!page.body || !('TransformStream' in globalThis)) return page;
	// One character for each byte: a place in the text is a place in the bytes.
	const bytes = new TextDecoder('latin1');
	let isCut = false;
	const inTwo = new TransformStream<Uint8Array, Uint8Array>({
		async transform(chunk, controller) {
			const place = isCut ? -1 : bytes.decode(chunk).search(far);
			if (place === -1) {
				controller.enqueue(chunk);
				return;
			}
			isCut = true;
			controller.enqueue(chunk.subarray(0, place));
			await paintOf(client);
			controller.enqueue(chunk.subarray(place));
		}
	});
	const { status, statusText, headers } = page;
	return new Response(page.body.pipeThrough(inTwo), { status, statusText, headers });
}
