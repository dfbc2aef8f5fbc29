import { originals } from '../../scripts/commands/precompress.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixture.ts';
import { builtSite } from './running-site.ts';

test('the home page is served whole, with its policy and no complaint', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8');
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	await expect(policy).toHaveAttribute('content', /default-src 'none'/);
});

test('an unknown address answers 404 with a page of the site', async ({ page, complaints }) => {
	complaints.expect(/status of 404/);
	const response = await page.goto('/nulle-part/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Voir tous les indicateurs' }).click();
	await expect(page).toHaveURL('/indicateurs/');
});

test('an address without its last slash leads to the page and keeps its parameters', async ({
	request
}) => {
	const response = await request.get('/indicateurs?theme=impots', { maxRedirects: 0 });
	expect(response.status()).toBe(301);
	expect(response.headers()['location']).toBe('/indicateurs/?theme=impots');
});

test('pages travel compressed and scripts are kept for ever', async ({ request }) => {
	const html = await (await request.get('/')).text();
	const script = /["'](\/_app\/immutable\/[^"']+\.js)["']/.exec(html)?.[1] ?? '';
	for (const [accepted, encoding] of [
		['br, gzip', 'br'],
		['gzip', 'gzip']
	] as const) {
		const response = await request.get('/', { headers: { 'Accept-Encoding': accepted } });
		expect(response.headers()['content-encoding']).toBe(encoding);
		expect(response.headers()['cache-control']).toBe('no-cache');
	}
	const response = await request.get(script);
	expect(response.headers()['content-type']).toBe('text/javascript; charset=utf-8');
	expect(response.headers()['cache-control']).toContain('immutable');
	expect(response.headers()['content-security-policy']).toContain("connect-src 'self'");
});

test('the data files are served as what they are', async ({ request }) => {
	const types: Record<string, string> = {
		'/data/catalogue.json': 'application/json; charset=utf-8',
		'/data/territoires/communes.csv': 'text/csv; charset=utf-8',
		'/data/recherche.tsv': 'text/tab-separated-values; charset=utf-8'
	};
	for (const [path, type] of Object.entries(types)) {
		const response = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
		expect(response.status(), path).toBe(200);
		expect(response.headers()['content-type'], path).toBe(type);
		expect(response.headers()['content-encoding'], path).toBe('br');
	}
});

test('no file is too large for hosts that take none above 25 MB', async () => {
	const tooLarge = (await originals(builtSite)).filter(({ bytes }) => bytes > 25_000_000);
	expect(tooLarge).toEqual([]);
});
