import type { BrowserContext, Page } from '@playwright/test';

/** What the browser says of its connection from its next page on: one that saves data starts nothing heavy by itself. */
export async function connection(
	page: Page | BrowserContext,
	value: { saveData?: boolean; effectiveType?: string }
) {
	await page.addInitScript((given) => {
		// A page that another one opens runs this twice.
		Object.defineProperty(navigator, 'connection', { value: given, configurable: true });
	}, value);
}
