// What an embed asks for: the data that its address names, with its page, and nothing of other indicators.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { withoutScripts } from './without-scripts.ts';

const indicator = 'evolution-population';
const strip = `/integrer/commune-bande/?code=35012&indicateur=${indicator}`;

/** Paths of the data that the page asks for, in their order; more come as it does. */
function askedData(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/data/')) asked.push(pathname);
	});
	return asked;
}

test('what it is drawn from is asked for with the page, once', async ({ page }) => {
	const asked = askedData(page);
	const release = await withoutScripts(page, strip);
	// An indicator that is not among the first lines of a sheet is read from its series.
	await expect(page.locator('main figure svg').first()).toBeVisible();
	const wanted = [
		`/data/definitions/${indicator}.json`,
		'/data/departements/35.json',
		`/data/departements/35/series/${indicator}.json`
	];
	expect(asked).toEqual(wanted);
	await release();
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual(wanted);
});

test('its page names the indicators that it may be of, and defines none', async ({ request }) => {
	for (const figure of ['commune-bande', 'indicateur-carte', 'indicateur-couverture']) {
		const html = await (await request.get(`/integrer/${figure}/`)).text();
		expect(html).toContain(indicator);
		expect(html).not.toContain('Évolution annuelle moyenne de la population');
	}
});

for (const path of [strip, `/integrer/indicateur-carte/?indicateur=${indicator}`])
	test(`${path}: a definition that does not come is told, and asked for again`, async ({
		page,
		complaints
	}) => {
		complaints.expect(/definitions/);
		await page.route('**/data/definitions/**', (route) => route.abort());
		await page.goto(path);
		const again = page.getByRole('button', { name: 'Réessayer' });
		await expect(again).toBeVisible();
		await page.unroute('**/data/definitions/**');
		await again.click();
		await expect(page.locator('main figure svg').first()).toBeVisible();
		await expect(page.locator('h1')).toContainText('Évolution annuelle moyenne');
	});

test('an address that names no known indicator asks for no definition', async ({ page }) => {
	const asked = askedData(page);
	await page.goto('/integrer/commune-bande/?code=35012&indicateur=inconnu');
	await expect(page.getByRole('alert')).toContainText('« inconnu » n’a pas cette figure');
	expect(asked.filter((path) => path.startsWith('/data/definitions/'))).toEqual([]);
});

test('an address with a filter asks for its columns, and for no summary', async ({ page }) => {
	const asked = askedData(page);
	await page.goto(`/integrer/indicateur-carte/?indicateur=${indicator}&strate=500-999`);
	await expect(page.locator('main figure svg').first()).toBeVisible();
	expect(asked.filter((path) => path.startsWith('/data/summaries/'))).toEqual([]);
	expect(asked.length).toBeGreaterThan(0);
});
