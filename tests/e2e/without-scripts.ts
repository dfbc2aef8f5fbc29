import { expect, type Page } from '@playwright/test';
import { holdBack } from './hold-back.ts';

/** Of pages. */
export const scripts = '**/_app/immutable/**/*.js';

/** Opens a page whose scripts do not come until the answer is called, which waits for the page to be `awake`. */
export async function withoutScripts(
	page: Page,
	path: string,
	awake: () => Promise<void> = () => expect(page.locator('.bar button').first()).toBeVisible()
): Promise<() => Promise<void>> {
	const release = await holdBack(page, scripts);
	await page.goto(path, { waitUntil: 'commit' });
	return async () => {
		release();
		await awake();
	};
}
