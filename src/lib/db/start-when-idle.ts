/**
 * Runs `start` when the browser has nothing better to do; never by itself on a connection that asks
 * to save data. Returns a function that gives up.
 */
export function startWhenIdle(start: () => void): () => void {
	return savesData(navigator) ? () => {} : whenIdle(start);
}

/** The same whatever the connection: for what is light, or already there. */
export function whenIdle(start: () => void): () => void {
	// Safari has no requestIdleCallback: two seconds leave the first paint alone.
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(start, 2_000);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(start, { timeout: 5_000 });
	return () => cancelIdleCallback(request);
}

/** `connection` is not in every browser, nor in the types. */
export function savesData(browser: object): boolean {
	if (!('connection' in browser)) return false;
	const { connection } = browser;
	return (
		typeof connection === 'object' &&
		connection !== null &&
		'saveData' in connection &&
		connection.saveData === true
	);
}
