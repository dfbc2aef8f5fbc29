// A sheet that was seen is shown at the next visit before its data are read and before any of its scripts has run.
import type { BrowserContext, Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/commands/site-server.ts';
import { connection } from './connection.ts';
import { layoutShift } from './first-chart.ts';
import { firstLine } from './first-line.ts';
import { expect } from './fixture.ts';
import { kept, keptAddresses } from './kept.ts';
import { builtSite, testOn } from './running-site.ts';

const test = testOn(() => createSiteServer({ folder: builtSite, base: '' }));
test.use({ serviceWorkers: 'allow', reuseContext: false, savesData: false });
test.setTimeout(120_000);

const sheet = '/commune/?code=35012';

/** Sees the sheet once, until it is kept. */
async function see(page: Page, path = sheet) {
	await page.goto(path);
	await kept(page);
	await expect.poll(() => keptAddresses(page), { timeout: 60_000 }).toContain(path);
}

/** Opens the sheet again; its scripts do not start until the answer is called. */
async function asleep(context: BrowserContext, width: number) {
	const page = await context.newPage();
	await page.setViewportSize({ width, height: 900 });
	await page.addInitScript(() => {
		let moment: Promise<void> | undefined;
		const released = new Promise<void>((release) => Reflect.set(globalThis, 'release', release));
		Object.defineProperty(globalThis, 'firstView', {
			get: () => released.then(() => moment),
			set: (own: Promise<void>) => void (moment = own)
		});
	});
	const answer = await page.goto(sheet, { waitUntil: 'commit' });
	return {
		page,
		html: (await answer?.text()) ?? '',
		wake: () => page.evaluate(() => Reflect.get(globalThis, 'release')())
	};
}

/** Whether the file of the departement was asked for before the page was on screen. */
function isReadEarly(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const moments = () =>
			performance
				.getEntries()
				.filter(({ name }) => /departements\/35\.json|first-contentful-paint/.test(name))
				.sort((a, b) => a.startTime - b.startTime);
		while (moments().length < 2) await new Promise((done) => setTimeout(done, 50));
		return moments()[0]?.entryType === 'resource';
	});
}

/** What is there when the browser says that it has painted for the first time. */
async function firstPaint(context: BrowserContext, width: number) {
	const page = await context.newPage();
	await page.setViewportSize({ width, height: 900 });
	await page.addInitScript(() => {
		new PerformanceObserver(() => {
			const charts = [...document.querySelectorAll('figure[data-figure=strip] .canvas')];
			Reflect.set(globalThis, 'painted', {
				charts: charts.map((chart) => getComputedStyle(chart).visibility),
				isWhole: document.querySelector('footer') !== null
			});
		}).observe({ type: 'paint' });
	});
	await page.goto(sheet);
	await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
	return { page, painted: await page.evaluate<unknown>('painted') };
}

for (const width of [360, 1280]) {
	test(`the same first line is there at the next visit before anything is read, ${width} px`, async ({
		page,
		context
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await see(page);
		const { page: next, html, wake } = await asleep(context, width);
		expect(html).toContain('data-figure="strip"');
		await expect(next).toHaveTitle(/^Bain-de-Bretagne – /);
		await expect(next.locator('figure[data-figure=strip]')).toHaveCount(2);
		await expect(next.getByRole('radio', { includeHidden: true })).toHaveCount(0);
		const before = await firstLine(next);
		expect(before.marks.length).toBeGreaterThan(5);
		expect(await isReadEarly(next)).toBe(false);
		const sentences = next.locator('.headlines > li > p');
		const told = await sentences.allTextContents();
		expect(told[0]).toMatch(/^À Bain-de-Bretagne, sur \d+ indicateurs jugés, /);
		expect(told.length).toBeGreaterThan(1);
		await wake();
		await expect(next.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
		// What comes later, a past and sentences, has its own place in the line: its marks stay.
		const after = await firstLine(next);
		expect(after.marks).toEqual(before.marks);
		expect({ title: after.title, tab: after.tab, identity: after.identity }).toEqual({
			title: before.title,
			tab: before.tab,
			identity: before.identity
		});
		await expect(next.locator('.spark svg').first()).toBeVisible();
		await expect(sentences).toHaveCount(told.length + 1);
		expect((await sentences.allTextContents()).slice(0, told.length)).toEqual(told);
		expect(await layoutShift(next)).toBeLessThan(0.02);
	});
}

test('what the reader unfolds stays when the page wakes', async ({ page, context }) => {
	await see(page);
	const { page: next, wake } = await asleep(context, 1280);
	await next.getByText('Rang et fiabilité de l’écart').nth(1).click();
	await wake();
	await expect(next.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
	const opened = next.getByText('Rang et fiabilité de l’écart').nth(1);
	await expect(opened.locator('xpath=..')).toHaveAttribute('open', '');
});

test('the first line is painted before the rest of the page comes', async ({ page, context }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await see(page);
	const { page: next, painted } = await firstPaint(context, 1280);
	expect(painted).toEqual({ charts: ['visible'], isWhole: false });
	await expect(next.getByRole('contentinfo')).toBeVisible();
	await expect(next.locator('main article').nth(1)).toContainText('Rang et fiabilité');
});

test('a page that was kept on a wide screen is drawn for a narrow one', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await see(page);
	const { page: next, painted } = await firstPaint(context, 360);
	expect(painted).toEqual({ charts: ['hidden'], isWhole: false });
	const chart = next.locator('figure[data-figure=strip] .canvas').first();
	await expect(chart).toBeVisible();
	await expect(next.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
	expect(await next.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	const width = await chart.evaluate(({ clientWidth }) => clientWidth);
	await expect(chart.locator('svg').first()).toHaveAttribute(
		'viewBox',
		new RegExp(`^0 0 ${width} `)
	);
});

test('it is read with the server stopped, and goes with all that was kept', async ({
	page,
	site
}) => {
	await see(page);
	// The engine would start by itself, sooner or later, and its tables be asked of a server that is stopped: neither by
	// this page, once it is kept, nor by the next.
	await page.goto('about:blank');
	await connection(page, { saveData: true });
	await site.stop();
	const answer = await page.goto(sheet);
	expect(await answer?.text()).toContain('data-figure="strip"');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
	await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
	await page.goto('/hors-ligne/');
	await page.getByRole('button', { name: 'Tout effacer de cet appareil' }).first().click();
	await expect.poll(() => keptAddresses(page)).not.toContain(sheet);
});
