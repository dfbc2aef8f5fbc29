// What is far from the first screen of a page is laid out once that screen is there.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/**
 * How the table of the departement was to be laid out when it was read, then now. A first screen painted before the
 * table is read, as on a busy machine, is told once it is.
 */
async function tableLayouts(page: Page, address: string) {
	await page.addInitScript(() => {
		const observe = PerformanceObserver.prototype.observe;
		PerformanceObserver.prototype.observe = function (options) {
			if (options?.type !== 'paint') return observe.call(this, options);
			addEventListener('table-read', () => observe.call(this, options), { once: true });
		};
		new MutationObserver((_, reader) => {
			const table = document.querySelector('section[aria-labelledby=tableau]');
			if (!table) return;
			reader.disconnect();
			Reflect.set(globalThis, 'first', getComputedStyle(table).contentVisibility);
			dispatchEvent(new Event('table-read'));
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(address);
	await expect(page.locator('html')).not.toHaveAttribute('data-opening');
	return page.evaluate(() => {
		const table = document.querySelector('section[aria-labelledby=tableau]');
		return [Reflect.get(globalThis, 'first'), table && getComputedStyle(table).contentVisibility];
	});
}

test('the table of a departement is laid out after the first screen', async ({ page }) => {
	expect(await tableLayouts(page, '/departements/35/')).toEqual(['auto', 'visible']);
});

test('a link to the table leads to it, all laid out', async ({ page }) => {
	expect(await tableLayouts(page, '/departements/35/#tableau')).toEqual(['visible', 'visible']);
	await expect
		.poll(() => page.locator('#tableau').evaluate((title) => title.getBoundingClientRect().top))
		.toBeLessThan(40);
	expect(
		await page.locator('#tableau').evaluate((title) => title.getBoundingClientRect().top)
	).toBeGreaterThan(0);
});
