import type { Page } from '@playwright/test';

/** What the browser says of its connection from its next page on: one that saves data starts nothing heavy by itself. */
export async function connection(
	page: Page,
	value: { saveData?: boolean; effectiveType?: string }
) {
	await page.addInitScript((given) => {
		Object.defineProperty(navigator, 'connection', { value: given });
	}, value);
}
