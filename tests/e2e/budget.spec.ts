// What a first visit costs until the first chart is on screen: everything the browser asks for, in brotli.
import type { Page } from '@playwright/test';
import { firstChart, layoutShift, type FirstChart } from './first-chart.ts';
import { expect, test } from './fixture.ts';

test.use({ reuseContext: false, savesData: false });

const engine = /duckdb|\.wasm/;
const searchList = /recherche\.tsv/;

const budgets = [
	['/', 90_000],
	['/commune/?code=35012', 80_000],
	['/commune/?code=62001', 80_000],
	['/indicateurs/declaration-en-ligne/', 110_000],
	['/indicateurs/population/', 110_000],
	['/indicateurs/declaration-en-ligne-nombre/', 110_000],
	['/departements/35/', 110_000],
	['/departements/62/', 110_000],
	['/integrer/commune-bande/?code=62001&indicateur=declaration-en-ligne', 65_000],
	['/integrer/commune-bande/?code=62001&indicateur=evolution-population', 65_000],
	['/integrer/commune-evolution/?code=62001&indicateur=population', 80_000],
	['/integrer/indicateur-evolution/?indicateur=population', 65_000],
	['/integrer/indicateur-carte/?indicateur=declaration-en-ligne', 65_000]
] as const;

for (const [path, budget] of budgets) {
	test(`the first chart of ${path} takes less than ${budget / 1_000} KB, and no engine`, async ({
		page
	}) => {
		await savesOnceDrawn(page);
		const { before, bytes } = await firstChart(page, path);
		const addresses = before.map(({ address }) => address);
		expect(bytes, listed(before)).toBeLessThan(budget);
		expect(addresses.filter((address) => engine.test(address))).toEqual([]);
		expect(addresses.filter((address) => searchList.test(address))).toEqual([]);
		expect(await layoutShift(page)).toBeLessThan(0.02);
	});
}

test('the search list is not asked for until the box is touched', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/commune/?code=35012');
	await expect(page.locator('figure[data-figure="strip"]').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(asked.filter((address) => searchList.test(address))).toEqual([]);
	await page.getByRole('search').locator('input').first().focus();
	await expect.poll(() => asked.filter((address) => searchList.test(address))).toHaveLength(1);
});

test('the file of the departement is asked for with the page, once, before its scripts', async ({
	page
}) => {
	const { before } = await firstChart(page, '/commune/?code=35012');
	const order = before.map(({ address }) => address);
	const file = order.filter((address) => address.startsWith('/data/departements/35.json'));
	expect(file).toHaveLength(1);
	expect(await startOf(page, /departements\/35\.json/)).toBeLessThan(
		await endOf(page, /\/_app\/immutable\/entry\/start/)
	);
	// The past of its communes is not of the first chart.
	expect(order.filter((address) => address.includes('/communes/'))).toEqual([]);
	await expect(page.locator('.spark svg').first()).toBeVisible();
});

test('an address without a known departement asks for nothing early', async ({ page }) => {
	await page.goto('/commune/?code=99001');
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(window, 'earlyResponses') ?? null)).toBeNull();
});

/** The engine may start by itself until the first chart is there, and is not worth its processor after. */
async function savesOnceDrawn(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const given = {
			get saveData() {
				return Reflect.has(window, 'firstChartAt');
			}
		};
		Object.defineProperty(navigator, 'connection', { value: given });
	});
}

function listed(files: FirstChart['before']): string {
	return files.map(({ address, bytes }) => `${bytes} ${address}`).join('\n');
}

function startOf(page: Page, name: RegExp): Promise<number> {
	return timing(page, name, 'startTime');
}

function endOf(page: Page, name: RegExp): Promise<number> {
	return timing(page, name, 'responseEnd');
}

async function timing(
	page: Page,
	name: RegExp,
	moment: 'startTime' | 'responseEnd'
): Promise<number> {
	const entries = await page.evaluate(
		(key) =>
			performance
				.getEntriesByType('resource')
				.map((entry) => ({ name: entry.name, at: Number(Reflect.get(entry, key)) })),
		moment
	);
	const found = entries.find((entry) => name.test(entry.name));
	if (!found) throw new Error(`no request for ${name}`);
	return found.at;
}
