let asked = new AbortController();

/**
 * What the host answers to a request of a page, until the page gives it up or `letGo` is called; a page that is being
 * opened is never let go. Rejects as `fetch` does.
 */
export function fromHost(request: Request): Promise<Response> {
	// A browser without `any` lets nothing go: the later edition then waits for what was begun.
	if (request.mode === 'navigate' || !('any' in AbortSignal)) return fetch(request);
	return fetch(request, { signal: AbortSignal.any([request.signal, asked.signal]) });
}

/**
 * Ends every file that is on its way, for all pages: a worker stays in its place as long as one is, for five minutes in
 * Chromium.
 */
export function letGo(): void {
	asked.abort();
	asked = new AbortController();
}
