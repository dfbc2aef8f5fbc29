import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataPackage } from '../../src/lib/domain/data-package.ts';
import type { Catalogue } from '../../src/lib/domain/published.ts';
import { expectAccessibleInBothThemes } from './axe.ts';
import { expect, test } from './fixture.ts';

const { resources } = JSON.parse(
	readFileSync('static/data/datapackage.json', 'utf8')
) as DataPackage;
const { indicators } = JSON.parse(readFileSync('static/data/catalogue.json', 'utf8')) as Catalogue;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every published file is there, with its download, its hash and its columns', async ({
		page
	}) => {
		await page.goto('/donnees/');
		const cards = page.locator('article[id^="fichier-"]');
		await expect(cards).toHaveCount(resources.length);
		for (const { name, path, hash, schema } of resources) {
			const card = page.locator(`#fichier-${name}`);
			await expect(card.getByRole('link', { name: 'Télécharger' }), name).toHaveAttribute(
				'href',
				`/data/${path}`
			);
			const text = (await card.textContent()) ?? '';
			expect(text, name).toContain(hash.replace('sha256:', ''));
			for (const field of schema.fields) expect(text, name).toContain(field.name);
			expect(text, name).toContain('Licence');
		}
	});

	test('simulated files are apart and marked, official ones are not', async ({ page }) => {
		await page.goto('/donnees/');
		for (const { id, isSimulated } of indicators) {
			const badge = page.locator(`#fichier-${id} h3`).getByText('simulé', { exact: true });
			await expect(badge, id).toHaveCount(isSimulated ? 1 : 0);
		}
	});

	test('codes are said to be text, statuses and mergers are explained, provenance is told', async ({
		page
	}) => {
		await page.goto('/donnees/');
		await expect(page.getByText('Les codes sont du texte.')).toBeVisible();
		await expect(page.getByText('adresse-du-site').first()).toBeVisible();
		for (const status of ['definitif', 'simule', 'secret', 'non-collecte', 'non-concerne']) {
			await expect(page.locator('dt code', { hasText: status })).toBeVisible();
		}
		await expect(page.getByRole('heading', { name: 'Codes et fusions' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Provenance' })).toBeVisible();
	});
});

test('a file downloads under its own name, and is what its hash says', async ({ page }) => {
	await page.goto('/donnees/');
	const name = 'departements';
	const hash = resources.find((resource) => resource.name === name)?.hash;
	const arrived = page.waitForEvent('download');
	await page.locator(`#fichier-${name}`).getByRole('link', { name: 'Télécharger' }).click();
	const download = await arrived;
	expect(download.suggestedFilename()).toBe('departements.csv');
	const bytes = readFileSync(await download.path());
	expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(hash);
});

test('the examples name this very site once the page is awake', async ({ page, baseURL }) => {
	await page.goto('/donnees/');
	const example = page.locator('pre', { hasText: 'read_csv(' }).first();
	await expect(example).toContainText(`${baseURL ?? ''}/data/indicateurs/`);
	await expect(example).toContainText('VARCHAR');
});

test('the page stays light and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	const response = await page.goto('/donnees/');
	const { responseBodySize } = (await response?.request().sizes()) ?? {};
	expect(responseBodySize).toBeLessThan(60_000);
	for (const summary of await page
		.locator('article summary')
		.all()
		.then((all) => all.slice(0, 6)))
		await summary.click();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
});

test('axe finds nothing on the data page', async ({ page }) => {
	await page.goto('/donnees/');
	await page.locator('#fichier-communes summary').click();
	await page.locator('#fichier-population summary').click();
	await expectAccessibleInBothThemes(page);
});
