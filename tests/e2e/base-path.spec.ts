import { underBase } from '../../scripts/commands/settings.ts';
import { expect, test } from './fixture.ts';
import { underBasePort } from './ports.ts';

const base = underBase.BASE_PATH;

test.use({ baseURL: `http://127.0.0.1:${underBasePort}`, reuseContext: false, savesData: false });

test('under a base path, nothing is asked outside of it', async ({ page, context }) => {
	const outside: string[] = [];
	context.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:' && !pathname.startsWith(`${base}/`)) outside.push(pathname);
	});
	for (const path of [
		'/',
		'/indicateurs/',
		'/commune/?code=35238',
		'/departements/35/',
		'/donnees/'
	]) {
		const response = await page.goto(`${base}${path}`);
		expect(response?.status(), path).toBe(200);
		await page.waitForLoadState('networkidle');
	}
	expect(outside).toEqual([]);
});

test('under a base path, the sheet of a commune draws its first charts', async ({ page }) => {
	await page.goto(`${base}/commune/?code=35238`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Rennes');
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();
});

test('under a base path, links lead from page to page', async ({ page }) => {
	await page.goto(`${base}/indicateurs/`);
	await page
		.getByRole('link', { name: /COMEDEC/ })
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`^http://[^/]+${base}/indicateurs/[a-z0-9-]+/$`));
	await expect(page.locator('figure[data-figure]').first()).toBeVisible();
});

test('under a base path, an unknown address leads back home', async ({ page, complaints }) => {
	complaints.expect(/status of 404/);
	const response = await page.goto(`${base}/nulle-part/`);
	expect(response?.status()).toBe(404);
	await page.getByRole('link', { name: /depuis l’accueil/ }).click();
	await expect(page).toHaveURL(`${base}/`);
});
