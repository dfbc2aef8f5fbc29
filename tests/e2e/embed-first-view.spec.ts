// The first view of an embed, drawn before the scripts of its page have come: the same figure, in the same place.
import type { Page } from '@playwright/test';
import { publishArticle } from './article.ts';
import { expectAccessible } from './axe.ts';
import { layoutShift } from './first-chart.ts';
import { expect, test } from './fixture.ts';
import { holdBack } from './hold-back.ts';
import { scripts, withoutScripts } from './without-scripts.ts';

const indicator = 'evolution-population';
const strip = `/integrer/commune-bande/?code=35012&indicateur=${indicator}`;

const figures = [
	`commune-bande/?code=35012&indicateur=${indicator}`,
	`commune-bande/?code=35012&indicateur=declaration-en-ligne&groupe=departement`,
	`commune-classement/?code=35012&indicateur=${indicator}`,
	`commune-repartition/?code=35012&indicateur=${indicator}`,
	`indicateur-carte/?indicateur=${indicator}`,
	`indicateur-tailles/?indicateur=${indicator}`,
	`indicateur-repartition/?indicateur=${indicator}`,
	`indicateur-classement/?indicateur=${indicator}`,
	'indicateur-evolution/?indicateur=population',
	'indicateur-evolution/?indicateur=adultes-impots-en-ligne',
	'indicateur-categories/?indicateur=demarches-en-ligne'
];

/** What is read of an embed, and where its marks are; the bar comes later, in a place that is kept. */
function drawn(page: Page) {
	return page.evaluate(() => {
		const words = [...document.querySelectorAll('h1, figcaption, figure .note, footer')];
		const marks = [...document.querySelectorAll('figure .canvas svg *')].filter(
			({ localName }) => localName !== 'title'
		);
		return {
			title: document.title,
			height: document.body.getBoundingClientRect().height,
			words: words.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
			links: [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href')),
			marks: marks.map((mark) => {
				const { x, y, width, height } = mark.getBoundingClientRect();
				const text = mark.childElementCount === 0 ? mark.textContent : '';
				return [mark.localName, text, ...[x, y, width, height].map(Math.round)].join(' ');
			})
		};
	});
}

for (const path of figures)
	for (const width of [360, 900])
		test(`${path} is the same before and after the page is awake, ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			const release = await withoutScripts(page, `/integrer/${path}`);
			await expect(page.locator('main figure svg').first()).toBeVisible();
			const before = await drawn(page);
			expect(before.marks.length).toBeGreaterThan(5);
			expect(before.words.join(' ')).toContain('Source');
			await release();
			expect(await drawn(page)).toEqual(before);
			expect(await layoutShift(page)).toBeLessThan(0.02);
		});

test('the past of a commune and of its group is drawn before the page is awake, and stays when France comes', async ({
	page
}) => {
	const release = await withoutScripts(
		page,
		'/integrer/commune-evolution/?code=35012&indicateur=population'
	);
	const line = page.locator('figure[data-figure=trend] .canvas svg');
	await expect(line.first()).toBeVisible();
	const subtitle = await page.locator('figure .subtitle').textContent();
	await expect(page.getByText('Groupe (médiane)').first()).toBeAttached();
	await expect(page.getByText('France (médiane)')).toHaveCount(0);
	await release();
	await expect(page.getByText('France (médiane)').first()).toBeAttached();
	await expect(page.getByText('Groupe (médiane)').first()).toBeAttached();
	expect(await page.locator('figure .subtitle').textContent()).toBe(subtitle);
});

test('the page around knows how tall it is before the scripts have come', async ({
	page,
	baseURL,
	complaints
}) => {
	const article = await publishArticle(
		`<iframe id="nu" title="Figure" src="${baseURL}${strip}" height="100"></iframe>
		<script>addEventListener('message', ({ data }) => { window.told = data.height; });</script>`
	);
	complaints.expect(new RegExp(`^request to another origin: ${article.origin}/$`));
	await holdBack(page, scripts);
	await page.goto(article.origin, { waitUntil: 'commit' });
	await expect(page.frameLocator('#nu').locator('figure svg').first()).toBeVisible();
	const inside = await page
		.frameLocator('#nu')
		.locator('body')
		.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
	await expect.poll(() => page.evaluate(() => Reflect.get(window, 'told'))).toBe(inside);
	await article.close();
});

test('a link opens beside the article before the page is awake', async ({ page, context }) => {
	await withoutScripts(page, strip);
	const link = page.getByRole('link', { name: /^Voir la figure sur/ });
	await expect(link).toHaveAttribute('href', /\/commune\/\?code=35012/);
	const opened = context.waitForEvent('page');
	await link.click();
	await expect(await opened).toHaveURL(/\/commune\/\?code=35012/);
	await expect(page).toHaveURL(/\/integrer\//);
});

test('a table that was unfolded stays unfolded when the page wakes', async ({ page }) => {
	const release = await withoutScripts(page, `${strip}&commandes=non`, () =>
		expect(page.locator('main:not([data-first])').first()).toBeVisible()
	);
	await page.locator('figure summary').click();
	await expect(page.getByRole('columnheader').first()).toBeVisible();
	await page.evaluate(() => document.querySelector('main')?.setAttribute('data-first', ''));
	await release();
	await expect(page.getByRole('columnheader').first()).toBeVisible();
	await expect(page.locator('figure summary')).toBeFocused();
});

for (const [theme, prefers, ground] of [
	['sombre', 'light', 'rgb(20, 23, 26)'],
	['clair', 'dark', 'rgb(252, 251, 248)']
] as const) {
	test(`${theme} is its colour from its first view on, without its title`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: prefers });
		const version = 'version=0123456789ab&donnees=2020-03-02';
		const release = await withoutScripts(page, `${strip}&theme=${theme}&titre=non&${version}`);
		await expect(page.locator('main figure svg').first()).toBeVisible();
		const colour = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(await colour()).toBe(ground);
		await expect(page.getByText(/données du 2 mars 2020/)).toBeVisible();
		for (const heading of await page.getByRole('heading').all())
			expect((await heading.boundingBox())?.height).toBeLessThanOrEqual(1);
		await expectAccessible(page);
		await release();
		expect(await colour()).toBe(ground);
	});
}

test('a group of all France says how many of its files have come, then is drawn', async ({
	page
}) => {
	const release = await holdBack(page, '**/data/departements/62.json*');
	await page.goto(`${strip}&groupe=toutes`);
	const bar = page.getByRole('progressbar');
	await expect(bar).toBeVisible();
	const total = Number(await bar.getAttribute('max'));
	expect(total).toBeGreaterThan(90);
	await expect(page.getByText(new RegExp(`\\d+\\sdépartements\\ssur\\s${total}$`))).toBeVisible();
	await expect.poll(async () => Number(await bar.getAttribute('value'))).toBe(total - 1);
	await expectAccessible(page);
	release();
	await expect(page.locator('main figure svg').first()).toBeVisible();
	await expect(bar).toHaveCount(0);
});

for (const [path, file] of [
	[strip, '**/data/departements/35.json*'],
	[`/integrer/indicateur-carte/?indicateur=${indicator}`, '**/data/summaries/*']
] as const) {
	test(`what does not come at first is asked for again by the page, at ${path}`, async ({
		page,
		complaints
	}) => {
		complaints.expect(/ERR_FAILED/);
		let asked = 0;
		await page.route(file, (route) => {
			asked += 1;
			return asked === 1 ? route.abort() : route.continue();
		});
		await page.goto(path);
		await expect(page.locator('main figure svg').first()).toBeVisible();
		expect(asked).toBe(2);
	});

	test(`what comes late is drawn by the page, at ${path}`, async ({ page }) => {
		const release = await holdBack(page, file);
		await page.goto(path, { waitUntil: 'commit' });
		// The page starts without its first view after two seconds, and says what it waits for.
		await expect(page.getByText('Chargement de la figure…')).toBeVisible();
		await page.waitForFunction(() => globalThis.firstView);
		await page.evaluate(() => globalThis.firstView);
		release();
		await expect(page.locator('.bar').getByRole('button').first()).toBeVisible();
		await expect(page.locator('main')).toHaveCount(1);
		await expect(page.locator('main figure')).toHaveCount(1);
	});
}

test('a first view that fails is told, and the page draws in its place', async ({
	page,
	complaints
}) => {
	complaints.expect(/no first view today/);
	await page.addInitScript(() => {
		Object.defineProperty(Element.prototype, 'outerHTML', {
			set() {
				throw new Error('no first view today');
			}
		});
	});
	await page.goto(strip);
	await expect(page.locator('main figure svg').first()).toBeVisible();
});
