import type { Page } from '@playwright/test';

/** The shell is whole on the device, and answers. */
export async function kept(page: Page) {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
		timeout: 60_000
	});
}

/** Addresses in the caches of the site, without their origin. */
export function keptAddresses(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				found.push(url.replace(location.origin, ''));
		return found;
	});
}
