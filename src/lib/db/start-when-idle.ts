let before: Promise<unknown> = Promise.resolve();

/** Has what starts unasked wait for something small, which a heavy neighbour would hold back; `work` must settle. */
export function startAfter(work: Promise<unknown>): void {
	before = work;
}

/**
 * Runs `start` when the browser has nothing better to do, and what goes first is done; never by itself on a
 * connection that asks to save data or that is as slow as 2g. Returns a function that gives up.
 */
export function startWhenIdle(start: () => void): () => void {
	if (isSparing(navigator)) return () => {};
	let isGivenUp = false;
	const giveUp = whenIdle(() => void before.then(() => isGivenUp || start()));
	return () => {
		isGivenUp = true;
		giveUp();
	};
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

/** True when nothing heavy may be fetched unasked. `connection` is not in every browser, nor in the types. */
export function isSparing(browser: object): boolean {
	if (!('connection' in browser)) return false;
	const { connection } = browser;
	if (typeof connection !== 'object' || connection === null) return false;
	if ('saveData' in connection && connection.saveData === true) return true;
	return 'effectiveType' in connection && /^(?:slow-)?2g$/.test(String(connection.effectiveType));
}
