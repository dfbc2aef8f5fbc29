/** Whether a page asked for that with its HTML, and nothing has taken the answer. */
export function isAskedEarly(address: string): boolean {
	return address in (globalThis.earlyResponses ?? {});
}

/**
 * The answer to what a page asked for with its HTML (src/routes/early-request.ts), once: asking again after a failure is
 * a new request. Null when it did not ask for that, or when no answer came.
 */
export async function takeEarlyResponse(address: string): Promise<Response | null> {
	const early = globalThis.earlyResponses?.[address];
	if (!early) return null;
	delete globalThis.earlyResponses?.[address];
	return early;
}
