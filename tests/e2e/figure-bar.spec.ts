import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { expectAccessibleInBothThemes } from './axe.ts';
import { expect, test } from './fixture.ts';

/** Real figures, in both editions. */
const path = '/indicateurs/population/';

function ranking(page: Page): Locator {
	return page.locator('figure[data-figure="ranking"]');
}

function button(figure: Locator, name: string): Locator {
	return figure.locator('.bar').getByRole('button', { name, exact: true });
}

async function download(page: Page, figure: Locator, format: string) {
	const event = page.waitForEvent('download');
	await figure.getByRole('button', { name: format }).click();
	const file = await event;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the bar is under every figure of a page and opens by keyboard; Escape gives the focus back', async ({
	page
}) => {
	await page.goto(path);
	await expect(page.locator('figure .bar')).toHaveCount(await page.locator('figure').count());
	const figure = ranking(page);
	const table = button(figure, 'Tableau');
	await table.focus();
	await page.keyboard.press('Enter');
	await expect(table).toHaveAttribute('aria-expanded', 'true');
	const region = figure.getByRole('region', { name: 'Tableau' }).first();
	await expect(region.getByRole('columnheader', { name: 'Rang' })).toBeVisible();

	await button(figure, 'Citer').focus();
	await page.keyboard.press(' ');
	await expect(table).toHaveAttribute('aria-expanded', 'false');
	const citation = figure.getByLabel('Citation longue');
	await expect(citation).toHaveValue(/INSEE/);
	await citation.focus();
	await page.keyboard.press('Escape');
	await expect(citation).toBeHidden();
	await expect(button(figure, 'Citer')).toBeFocused();
});

test('the data of a figure are written in four formats that other programs read', async ({
	page
}) => {
	await page.goto(path);
	const figure = ranking(page);
	const shown = await figure.locator('svg').first().textContent();
	await button(figure, 'Données').click();

	const machine = await download(page, figure, 'CSV pour machines');
	const { data } = Papa.parse<Record<string, string>>(machine.bytes.toString('utf8'), {
		header: true,
		skipEmptyLines: true
	});
	expect(machine.name).toMatch(/^population-municipale-des-valeurs-les-plus-elevees.*\.csv$/);
	expect(data).toHaveLength(20);
	for (const row of data) {
		expect(row['code']).toMatch(/^\d[\dAB]\d{3}$/);
		expect(row['valeur']).toMatch(/^\d+$/);
		expect(shown).toContain((row['commune'] ?? '').split(' (')[0]);
	}

	const french = await download(page, figure, 'CSV pour tableurs français');
	expect([...french.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(french.bytes.toString('utf8').split('\r\n')[0]).toContain(';Valeur (en nombre)');

	const xlsx = await download(page, figure, 'XLSX');
	const [sheet, about] = await readSheets(xlsx.bytes);
	expect(sheet?.data[1]?.[0]).toBe(data[0]?.['code']);
	expect(sheet?.data[1]?.[3]).toBe(Number(data[0]?.['valeur']));
	expect(about?.data.flat().join('\n')).toContain('Licence Ouverte');

	const json: unknown = JSON.parse((await download(page, figure, 'JSON')).bytes.toString('utf8'));
	expect(json).toMatchObject({ isSimulated: false, rows: data.map(({ code }) => ({ code })) });
});

test('the whole indicator is written as published, every row of it', async ({ page }) => {
	await page.goto('/indicateurs/adultes-impots-en-ligne/');
	const figure = page.locator('figure[data-figure="trend"]');
	await button(figure, 'Données').click();
	await figure.getByLabel('Tout l’indicateur').check();
	const { bytes } = await download(page, figure, 'CSV pour machines');
	const published = await (
		await page.request.get('/data/indicateurs/adultes-impots-en-ligne.csv')
	).text();
	const rows = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
	const expected = Papa.parse<Record<string, string>>(published, {
		header: true,
		skipEmptyLines: true
	}).data;
	expect(rows.map(({ code, periode, valeur }) => [code, periode, valeur])).toEqual(
		expected.map(({ code, periode, valeur }) => [code, periode, valeur])
	);
});

test('the link of a figure leads back to it, with the choices of the page', async ({ page }) => {
	await page.goto('/departements/48/?indicateur=evolution-population');
	const figure = page.locator('figure[data-figure="commune-map"]');
	await button(figure, 'Partager').click();
	const link = await figure.getByLabel('Lien vers cette vue').inputValue();
	expect(new URL(link).search).toBe('?indicateur=evolution-population');
	expect(new URL(link).hash).toBe('#carte');
	await expect(figure.getByRole('img', { name: /^Code QR/ })).toBeVisible();
	const title = await figure.getByRole('heading').textContent();
	await page.goto(link);
	await expect(figure.getByRole('heading')).toHaveText(title ?? '');
});

for (const width of [360, 1280]) {
	test(`the bar takes the very room kept for it, and fingers can touch it, at ${width} pixels`, async ({
		page,
		browser
	}) => {
		const heights = (shown: Page) =>
			shown
				.locator('figure > .under')
				.evaluateAll((rooms) => rooms.map((room) => room.getBoundingClientRect().height));
		const viewport = { width, height: 900 };
		const asleep = await browser.newPage({ javaScriptEnabled: false, viewport });
		await asleep.goto(path);
		const kept = await heights(asleep);
		await asleep.close();

		await page.setViewportSize(viewport);
		await page.goto(path);
		await expect(page.locator('figure .bar')).toHaveCount(kept.length);
		expect(await heights(page)).toEqual(kept);
		for (const own of await ranking(page).locator('.bar button').all()) {
			const box = await own.boundingBox();
			expect(box?.height).toBeGreaterThanOrEqual(44);
			expect(box?.width).toBeGreaterThanOrEqual(44);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}

test('axe finds nothing to say of the panels of the bar', async ({ page }) => {
	await page.goto(path);
	const figure = ranking(page);
	for (const [name, field] of [
		['Données', 'CSV pour machines'],
		['Citer', 'Citation longue'],
		['Partager', 'Lien vers cette vue']
	] as const) {
		await button(figure, name).click();
		await expect(figure.getByText(field, { exact: true }).first()).toBeVisible();
		await expectAccessibleInBothThemes(page);
	}
});
