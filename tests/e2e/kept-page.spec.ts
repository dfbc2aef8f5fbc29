// A page that was kept comes from the device: its first screen is painted before the rest of it is read.
import type { Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/commands/site-server.ts';
import { expect } from './fixture.ts';
import { kept, keptAddresses } from './kept.ts';
import { builtSite, testOn } from './running-site.ts';

const test = testOn(() => createSiteServer({ folder: builtSite, base: '' }));
test.use({ serviceWorkers: 'allow', reuseContext: false, savesData: false });
test.setTimeout(120_000);

const address = '/departements/35/';
const rows = (page: Page) =>
	page.getByRole('region', { name: /par ordre alphabétique/ }).locator('tbody tr');

/** Visits the page once, until it is on the device; gives the number of rows of its table. */
async function visited(page: Page): Promise<number> {
	await page.goto(address);
	await kept(page);
	await expect.poll(async () => (await keptAddresses(page)).includes(address)).toBe(true);
	return rows(page).count();
}

test('the first screen is painted before the table comes, which comes whole', async ({
	page,
	site
}) => {
	const all = await visited(page);
	expect(all).toBeGreaterThan(300);
	await site.stop();
	await page.goto(address);
	await expect(rows(page)).toHaveCount(all);
	const { painted, whole } = await page.evaluate(() => {
		const [visit] = performance.getEntriesByType('navigation');
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		if (!(visit instanceof PerformanceNavigationTiming)) throw new TypeError('no visit');
		return { painted: paint?.startTime ?? Infinity, whole: visit.responseEnd };
	});
	expect(painted).toBeLessThan(whole);
});

test('a link to the table of a kept page leads to it', async ({ page }) => {
	const all = await visited(page);
	await page.goto('about:blank');
	await page.goto(`${address}#tableau`);
	await expect(rows(page)).toHaveCount(all);
	const top = () => page.locator('#tableau').evaluate((title) => title.getBoundingClientRect().top);
	await expect.poll(top).toBeLessThan(40);
	expect(await top()).toBeGreaterThan(0);
});
