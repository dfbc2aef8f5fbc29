// The first view of a sheet, drawn before the scripts of the page have come: the same figures, in the same place.
import type { Page } from '@playwright/test';
import { layoutShift } from './first-chart.ts';
import { expect, test } from './fixture.ts';
import { firstLine } from './first-line.ts';
import { holdBack } from './hold-back.ts';
import { holdIdle } from './hold-idle.ts';
import { withoutScripts } from './without-scripts.ts';

test.use({ reuseContext: false, savesData: false });

const sheet = '/commune/?code=35012';

/** Opens a sheet whose scripts do not come until the answer is called. */
function sheetWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
	return withoutScripts(page, path, () =>
		expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached()
	);
}

for (const width of [360, 1280]) {
	test(`the same first line is there before and after the page is awake, ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		// What comes next changes the page: the lines below, the past, the sentences that open the sheet.
		const releaseNext = await holdBack(page, '**/data/departements/35/suite.json*');
		const release = await sheetWithoutScripts(page, sheet);
		const figure = page.locator('figure[data-figure=strip]').first();
		await expect(figure.getByRole('img')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
		await expect(page.locator('figure[data-figure=strip]')).toHaveCount(2);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const before = await firstLine(page);
		expect(before.marks.length).toBeGreaterThan(5);
		await release();
		expect(await firstLine(page)).toEqual(before);
		releaseNext();
		await expect(page.locator('.spark svg').first()).toBeVisible();
		expect(await layoutShift(page)).toBeLessThan(0.02);
	});
}

for (const width of [360, 800, 1280]) {
	test(`its charts are drawn once, for the width that they have, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.addInitScript(() => {
			const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {};
			let written = 0;
			Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
				set(this: Element, html: string) {
					if (html.includes('data-figure="strip"')) Reflect.set(window, 'written', ++written);
					set?.call(this, html);
				}
			});
		});
		await sheetWithoutScripts(page, sheet);
		const canvas = page.locator('figure[data-figure=strip] .canvas').first();
		await expect(canvas).toBeVisible();
		const drawn = Number(await canvas.locator('svg').getAttribute('width'));
		expect(drawn).toBe(await canvas.evaluate(({ clientWidth }) => clientWidth));
		expect(await page.evaluate(() => Reflect.get(window, 'written'))).toBe(1);
	});
}

test('its script is one that Chromium reads at once, without what is never used', async ({
	request
}) => {
	const html = await (await request.get('/commune/')).text();
	const [, script = ''] =
		/<script type="text\/plain" id="first-view">([^]*?)<\/script>/.exec(html) ?? [];
	expect(script.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
	expect(script.length).toBeLessThan(97_000);
	// docs/adr/0027: an error made as the script starts, whose stack is what takes the time.
	expect(script).not.toContain('StaleReactionError');
});

for (const width of [360, 1280]) {
	test(`the sentences come before the page is awake, and stay as they are, ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		// The past brings another sentence.
		const releasePast = await holdBack(page, '**/data/departements/35/communes/*');
		const release = await sheetWithoutScripts(page, sheet);
		const sentences = page.locator('.headlines > li > p');
		await expect(sentences.first()).toBeVisible();
		const before = await sentences.allTextContents();
		expect(before.length).toBeGreaterThan(1);
		expect(before[0]).toMatch(/^À Bain-de-Bretagne, sur \d+ indicateurs jugés, /);
		expect(await layoutShift(page)).toBeLessThan(0.02);
		const how = page.locator('.headlines details').nth(1);
		await how.locator('summary').click();
		await expect(how).toContainText('« Nettement »');
		await release();
		// Only the page has the SQL.
		await expect(page.locator('.headlines code').first()).toBeAttached();
		expect(await sentences.allTextContents()).toEqual(before);
		await expect(how).toHaveAttribute('open', '');
		releasePast();
		await expect(sentences).toHaveCount(before.length + 1);
		expect(asked.filter((path) => path.endsWith('/35/suite.json'))).toHaveLength(1);
	});
}

test('sentences on a group that is no longer shown do not stay', async ({ page }) => {
	// The page draws them by itself when the browser is idle.
	const becomeIdle = await holdIdle(page);
	const release = await sheetWithoutScripts(page, sheet);
	const first = page.locator('.headlines > li > p').first();
	await expect(first).toContainText('habitants d’Ille-et-Vilaine');
	await release();
	await page.locator('main article summary').filter({ hasText: 'Classement' }).first().click();
	await expect(page).toHaveURL(/indicateur=/);
	await expect(first).toContainText('habitants d’Ille-et-Vilaine');
	await page.getByText('Changer').click();
	await page.getByRole('radio', { name: /Communes d’Ille-et-Vilaine/ }).check();
	await expect(first).toBeHidden();
	await becomeIdle();
	await expect(first).toContainText(/moins de 10\s000\shabitants d’Ille-et-Vilaine/);
});

test('what the reader unfolds and where they are stay when the page wakes', async ({ page }) => {
	const release = await sheetWithoutScripts(page, `${sheet}&groupe=departement`);
	await page.getByText('Rang et fiabilité de l’écart').nth(1).click();
	await page.getByRole('link', { name: 'Ille-et-Vilaine (35)' }).focus();
	await release();
	await expect(page.locator('main article details[open] summary').first()).toHaveText(
		'Rang et fiabilité de l’écart'
	);
	const opened = page.getByText('Rang et fiabilité de l’écart').nth(1);
	await expect(opened.locator('xpath=..')).toHaveAttribute('open', '');
	await expect(page.getByRole('link', { name: 'Ille-et-Vilaine (35)' })).toBeFocused();
	await expect(page).toHaveURL(/groupe=departement$/);
});

test('a button that is pressed before the page wakes does its work then', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => Reflect.set(window, 'printed', true);
	});
	const release = await sheetWithoutScripts(page, sheet);
	await page.getByRole('button', { name: /Fiche du conseil/ }).click();
	await release();
	await page.waitForFunction(() => Reflect.get(window, 'printed') ?? false);
});

test('a group of several departements waits for the page, which draws it', async ({ page }) => {
	const release = await sheetWithoutScripts(page, `${sheet}&groupe=region`);
	await page.waitForResponse(/departements\/35\.json/);
	await page.waitForFunction(() => globalThis.firstView);
	await page.evaluate(() => globalThis.firstView);
	await expect(page.locator('figure')).toHaveCount(0);
	await release();
	await expect(page.locator('figure[data-figure=strip] h4').first()).toContainText('Bretagne');
});

for (const [what, file, seen] of [
	['data', '35.json', 'figure[data-figure=strip]'],
	['values of the other lines', '35/suite.json', '.headlines > li']
] as const) {
	test(`${what} that do not come at first are asked for again by the page`, async ({
		page,
		complaints
	}) => {
		complaints.expect(/ERR_FAILED/);
		let asked = 0;
		await page.route(`**/data/departements/${file}*`, (route) => {
			asked += 1;
			return asked === 1 ? route.abort() : route.continue();
		});
		await page.goto(sheet);
		await expect(page.locator(seen).first()).toBeVisible();
		expect(asked).toBe(2);
	});
}

test('a first view that fails is told, and the page draws in its place', async ({
	page,
	complaints
}) => {
	complaints.expect(/no first view today/);
	await page.addInitScript(() => {
		Element.prototype.replaceWith = () => {
			throw new Error('no first view today');
		};
	});
	await page.goto(sheet);
	await expect(page.locator('figure[data-figure=strip]').first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
});
