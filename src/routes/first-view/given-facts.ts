/** Id of the element of a page that holds, as JSON, what its first view needs beside its data. */
export const factsId = 'first-view-facts';

/** Text of the element; empty when the page has none. */
export function textOf(id: string): string {
	return document.getElementById(id)?.textContent ?? '';
}

/** After so many milliseconds a page starts without a first view: it says what it waits for. */
const longestWait = 2_000;

/** Null when it fails, for the page asks again and says what fails, or when it has not come by then. */
export function inTime<T>(wanted: Promise<T>): Promise<T | null> {
	return Promise.race([
		wanted.catch(() => null),
		new Promise<null>((done) => setTimeout(done, longestWait, null))
	]);
}
