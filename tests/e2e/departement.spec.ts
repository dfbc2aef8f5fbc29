import type { Page } from '@playwright/test';
import { communeName } from '../../src/lib/text/commune.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { publishedJson } from './engine-node.ts';
import { firstViewBytes } from './first-view.ts';
import { expect, test } from './fixture.ts';
import { holdBack } from './hold-back.ts';

interface Communes {
	codes: string[];
	names: string[];
}

const communes = (code: string) => publishedJson<Communes>(`departements/${code}.json`);

function rows(page: Page) {
	return page.getByRole('region', { name: /par ordre alphabétique/ }).locator('tbody tr');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page has every commune of the file, each with its sheet and its figures', async ({
		page
	}) => {
		const { codes, names } = await communes('62');
		await page.goto('/departements/62/');
		await expect(rows(page)).toHaveCount(codes.length);
		const found = await rows(page)
			.locator('th a')
			.evaluateAll((links) =>
				links.map((link) => `${link.getAttribute('href') ?? ''} ${link.textContent ?? ''}`)
			);
		const expected = codes.map(
			(code, index) => `/commune/?code=${code} ${communeName(names[index] ?? '')}`
		);
		expect(found.toSorted()).toEqual(expected.toSorted());
		const headers = await page
			.getByRole('region', { name: /par ordre alphabétique/ })
			.locator('thead th')
			.count();
		const widths = await rows(page).evaluateAll((all) => all.map((row) => row.children.length));
		expect(new Set(widths)).toEqual(new Set([headers]));
	});

	test('the map is drawn, and the medians stand beside those of France', async ({ page }) => {
		await page.goto('/departements/35/');
		await expect(page.locator('figure[data-figure="commune-map"] svg').first()).toBeVisible();
		await expect(page.getByRole('columnheader', { name: 'France' })).toBeVisible();
	});
});

test('indicators that the page does not name are in the list of its map once reached for, and on a page of their own', async ({
	page
}) => {
	const { indicators } = await publishedJson<{ indicators: object }>('departements/35.json');
	const { indicators: rest } = await publishedJson<{ indicators: object }>(
		'departements/35/suite.json'
	);
	const all = Object.keys({ ...indicators, ...rest });
	const medians = page.getByRole('region', { name: /^Médiane des communes/ }).locator('tr:has(td)');
	const options = page.getByLabel('Colorer les communes selon').locator('option');
	const ids = () => options.evaluateAll((list) => list.map((one) => one.getAttribute('value')));

	await page.goto('/departements/35/');
	await expect(medians).toHaveCount(12);
	expect(all.length).toBeGreaterThan(12);
	const named = new Set(await ids());
	expect(named.size).toBe(12);
	const left = all.find((id) => !named.has(id)) ?? '';
	await page.getByLabel('Colorer les communes selon').focus();
	await expect(options).toHaveCount(all.length);
	expect((await ids()).toSorted()).toEqual(all.toSorted());
	await page.getByLabel('Colorer les communes selon').selectOption(left);
	await expect(page).toHaveURL(new RegExp(`\\?indicateur=${left}$`));
	await page.reload();
	await expect(page.getByLabel('Colorer les communes selon')).toHaveValue(left);

	await page.getByRole('link', { name: /indicateurs et leurs médianes/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('tous ses indicateurs');
	await expect(medians).toHaveCount(all.length);
	await expectAccessible(page);
});

test('headers sort the rows in place, numbers as numbers, absent last', async ({ page }) => {
	await page.goto('/departements/35/');
	const { codes } = await communes('35');
	await page.getByRole('button', { name: 'Population', exact: true }).click();
	const population = await rows(page).evaluateAll((all) =>
		all.map((row) => Number(row.children[1]?.getAttribute('data-value') ?? NaN))
	);
	expect(population).toHaveLength(codes.length);
	expect(population).toEqual(population.toSorted((a, b) => a - b));
	await page.getByLabel('Filtrer par nom').fill('st brieuc des');
	await expect(rows(page).filter({ visible: true })).toHaveText([/Saint-Brieuc-des-Iffs/]);
});

test('the map is coloured by the indicator of the address, chosen by hand or by link', async ({
	page
}) => {
	await page.goto('/departements/35/');
	const select = page.getByLabel('Colorer les communes selon');
	await select.selectOption('population');
	await expect(page).toHaveURL(/\?indicateur=population$/);
	const map = page.locator('figure[data-figure="commune-map"]');
	await expect(map.getByRole('heading')).toHaveText('Population municipale');
	await page.reload();
	await expect(map.getByRole('heading')).toHaveText('Population municipale');
	await expect(select).toHaveValue('population');
	await page.goto('/departements/35/?indicateur=inconnu');
	await expect(page.getByText('l’indicateur « inconnu » n’existe pas ici')).toBeVisible();
});

test('a choice made before the page is awake is drawn once it is', async ({ page }) => {
	const wake = await holdBack(page, /\/entry\/app/);
	await page.goto('/departements/35/', { waitUntil: 'commit' });
	await page.getByLabel('Colorer les communes selon').selectOption('population');
	wake();
	await expect(page).toHaveURL(/\?indicateur=population$/);
});

test('reached from another page of the site, it is as complete', async ({ page }) => {
	const { codes } = await communes('48');
	await page.goto('/departements/');
	await page.getByRole('link', { name: 'Lozère (48)' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lozère (48)');
	await expect(rows(page)).toHaveCount(codes.length);
	await expect(page.locator('figure[data-figure="commune-map"] svg').first()).toBeVisible();
	// And from there to a neighbour: nothing of the first one stays.
	await page.getByRole('link', { name: 'Gard (30)' }).click();
	await expect(rows(page)).toHaveCount((await communes('30')).codes.length);
});

test('the page never scrolls sideways', async ({ page }) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/departements/62/');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
});

test('the first view of the largest departement weighs less than 110 KB', async ({ request }) => {
	expect(await firstViewBytes(request, '/departements/62/')).toBeLessThan(110_000);
});

test('axe finds nothing to say of the page of a departement', async ({ page }) => {
	await page.goto('/departements/48/?indicateur=population');
	await expect(page.getByRole('button', { name: 'Tableau' })).toBeVisible();
	await expectAccessibleInBothThemes(page);
});
