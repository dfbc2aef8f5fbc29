import type { Page } from '@playwright/test';

/** What is asked for by such an address stays on its way until the answer is called. */
export async function holdBack(page: Page, address: string | RegExp): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((done) => (release = done));
	await page.route(address, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
