/**
 * The answer to what src/routes/early-request-script.js asked with the HTML, once: asking again after a failure is
 * a new request. Null when it asked for something else, or when no answer came.
 */
export async function takeEarlyResponse(address: string): Promise<Response | null> {
	const early = globalThis.earlyResponse;
	if (early?.address !== address) return null;
	globalThis.earlyResponse = undefined;
	return early.response;
}
