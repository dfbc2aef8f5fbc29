import { test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { connection } from './connection.ts';

export { expect } from '@playwright/test';

/** What a test announces that its pages will complain about, e.g. an engine that is blocked on purpose. */
export interface Complaints {
	/** Complaints that match are part of the test; each must come at least once. */
	expect(pattern: RegExp): void;
}

/**
 * Every test watches its pages: a request to another origin, an error in the console (a refused
 * Content-Security-Policy is one) or an uncaught exception fails it, unless it was announced.
 */
export const test = base.extend<{ savesData: boolean; complaints: Complaints }>({
	/**
	 * What the browser says of its line. By default that it saves data: the engine, seconds of a processor, starts
	 * when a test reaches for it and not beside what it tests.
	 */
	savesData: [true, { option: true }],
	complaints: [
		async ({ context, baseURL, savesData }, use) => {
			if (savesData) await connection(context, { saveData: true });
			const heard = listen(context, new URL(baseURL ?? 'http://127.0.0.1').origin);
			const expected: RegExp[] = [];
			await use({ expect: (pattern) => void expected.push(pattern) });
			// A round trip to each page: what it said before has then arrived.
			await Promise.all(context.pages().map((page) => page.evaluate(() => null).catch(() => null)));
			const unexpected = heard.filter((text) => !expected.some((pattern) => pattern.test(text)));
			if (unexpected.length > 0) {
				throw new Error(`The page complained:\n${unexpected.join('\n')}`);
			}
			const silent = expected.filter((pattern) => !heard.some((text) => pattern.test(text)));
			if (silent.length > 0) {
				throw new Error(`Announced, but never heard: ${silent.map(String).join(', ')}`);
			}
		},
		{ auto: true }
	]
});

function listen(context: BrowserContext, origin: string): string[] {
	const heard: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
		if (!isLocal) heard.push(`request to another origin: ${request.url()}`);
	});
	context.on('console', (message: ConsoleMessage) => {
		if (message.type() !== 'error') return;
		heard.push(`console error: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => {
		heard.push(`uncaught: ${error.error().stack ?? error.error().message}`);
	});
	return heard;
}
