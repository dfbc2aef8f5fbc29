import type { Page } from '@playwright/test';

/**
 * Keeps what the page does when the browser is idle until the test says so, from its next page on.
 * When that comes by itself depends on the machine. Returns what lets it be done.
 */
export async function holdIdle(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const ask = window.requestIdleCallback.bind(window);
		window.requestIdleCallback = (act) => {
			addEventListener('become-idle', () => ask(act), { once: true });
			return 0;
		};
	});
	return () =>
		page.evaluate(async () => {
			dispatchEvent(new Event('become-idle'));
			for (let turn = 0; turn < 3; turn++)
				await new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => done())));
		});
}
