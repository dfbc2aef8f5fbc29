import type { Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/commands/site-server.ts';
import { createBareServer, never } from './bare-server.ts';
import { publishedJson } from './engine-node.ts';
import { expect } from './fixture.ts';
import { kept, keptAddresses } from './kept.ts';
import { nextEdition, type Edition } from './next-edition.ts';
import { builtSite, testOn } from './running-site.ts';
import { takeDepartement } from './take-departement.ts';

const onSite = testOn(() => createSiteServer({ folder: builtSite, base: '' }));
/** With an edition that comes after: written once, no test changes it. */
const test = onSite.extend<object, { next: Edition }>({
	next: [
		// Playwright reads the fixtures that are asked for in the braces: none here.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const next = await nextEdition();
			await use(next);
			next.remove();
		},
		{ scope: 'worker' }
	]
});
test.use({ serviceWorkers: 'allow', reuseContext: false, savesData: false });
test.setTimeout(240_000);

test('a later edition announces itself, and takes the place of the first one whole', async ({
	page,
	context,
	site,
	next,
	complaints
}) => {
	// The next edition has no file for the engine, and the first page asks for those that are gone.
	complaints.expect(/404|ErrorEvent|duckdb worker|ERR_/);
	await takeDepartement(page, '62');
	const { version } = await publishedJson<{ version: string }>('catalogue.json');
	await site.restart(createSiteServer({ folder: next.folder, base: '' }));
	await page.goto('/commune/?code=62041');
	const notice = page.getByText('Une édition plus récente des données est là');
	await expect(notice).toBeVisible({ timeout: 60_000 });
	// Until the reader asks for it, the page is wholly of the first edition.
	await expect(page.getByRole('contentinfo')).toContainText(version);
	const other = await context.newPage();
	await other.goto('/methode/');
	await expect(other.getByRole('contentinfo')).toContainText(version);
	await press(page);
	await expect(page.getByRole('contentinfo')).toContainText(next.version, { timeout: 60_000 });
	await expect(other.getByText('Une édition plus récente')).toBeVisible();
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();
	const addresses = await keptAddresses(page);
	expect(addresses.filter((one) => one.includes(`v=${version}`))).toEqual([]);
	await site.stop();
	await page.goto('/departements/62/');
	await expect(page.getByRole('contentinfo')).toContainText(next.version);
});

test('a publication that is half there changes nothing', async ({ page, site, next }) => {
	await page.goto('/');
	await kept(page);
	const { version } = await publishedJson<{ version: string }>('catalogue.json');
	// The list of files is of the next edition, a page of it is missing.
	await site.restart(createBareServer(next.folder, { path: /^\/methode\/$/, opened: never }));
	await page.reload();
	await expect(page.getByRole('contentinfo')).toContainText(version);
	await page.goto('/indicateurs/');
	await expect(page.getByRole('contentinfo')).toContainText(version);
});

test('a file that does not come in one tab does not hold the later edition back', async ({
	page,
	context,
	site,
	next
}) => {
	await page.goto('/');
	await kept(page);
	const gate = { path: /\/data\/recherche\.tsv$/, opened: never };
	await site.restart(createBareServer(next.folder, gate));
	await page.goto('/methode/');
	const other = await context.newPage();
	await other.goto('/mentions-legales/');
	// As the engine does on a slow line: the first edition's worker is what asks.
	const { version } = await publishedJson<{ version: string }>('catalogue.json');
	const asked = other.evaluate(
		(address) =>
			fetch(address)
				.then((response) => response.text())
				.then(
					() => 'came',
					() => 'let go'
				),
		`/data/recherche.tsv?v=${version}`
	);
	await press(page);
	await expect(page.getByRole('contentinfo')).toContainText(next.version, { timeout: 60_000 });
	expect(await asked).toBe('let go');
});

test('files asked for at that very moment do not hold the later edition back', async ({
	page,
	site,
	next
}) => {
	await page.goto('/');
	await kept(page);
	await site.restart(createSiteServer({ folder: next.folder, base: '' }));
	await page.goto('/methode/');
	await expect(page.getByText('Une édition plus récente')).toBeVisible({ timeout: 60_000 });
	await page.evaluate(() => {
		const end = performance.now() + 1_500;
		const ask = async () => {
			// Those on their way as the worker changes are let go.
			while (performance.now() < end)
				await fetch('/methode/')
					.then((response) => response.text())
					.catch(() => {});
		};
		void ask();
	});
	await press(page);
	await expect(page.getByRole('contentinfo')).toContainText(next.version, { timeout: 60_000 });
});

/** By the keyboard: a page that is still being laid out moves what a pointer aims at. */
async function press(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'recharger' }).press('Enter', { timeout: 60_000 });
}
