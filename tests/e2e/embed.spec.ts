// A figure in another site's page: through the very code that readers are given to paste.
import type { Locator, Page } from '@playwright/test';
import { publishArticle } from './article.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { firstChart } from './first-chart.ts';
import { expect, test } from './fixture.ts';

const indicator = 'evolution-population';
const commune = `code=35012&indicateur=${indicator}`;
const strip = `/integrer/commune-bande/?${commune}`;

/** Figures of a commune's sheet, then of an indicator's page: of real indicators, in both editions. */
const figures = [
	`commune-bande/?${commune}`,
	`commune-classement/?${commune}`,
	`commune-repartition/?${commune}`,
	'commune-evolution/?code=35012&indicateur=population',
	`indicateur-carte/?indicateur=${indicator}`,
	`indicateur-carte/?indicateur=${indicator}&strate=500-999`,
	`indicateur-tailles/?indicateur=${indicator}`,
	`indicateur-repartition/?indicateur=${indicator}&code=35012`,
	`indicateur-classement/?indicateur=${indicator}`,
	`indicateur-couverture/?indicateur=${indicator}`,
	`indicateur-evolution/?indicateur=population`,
	'indicateur-evolution/?indicateur=adultes-impots-en-ligne',
	'indicateur-categories/?indicateur=demarches-en-ligne'
];

/** Opens the panel of the first figure of a page. */
async function embedPanel(page: Page, path: string): Promise<Locator> {
	await page.goto(path);
	const figure = page.locator('main figure').first();
	await figure.locator('.bar').getByRole('button', { name: 'Intégrer', exact: true }).click();
	await expect(figure.getByLabel('Code à coller')).toBeVisible();
	return figure;
}

/** The frame is as tall as what it holds, which it does not scroll. */
async function expectFitted(page: Page, frame: Locator): Promise<number> {
	const content = page.frameLocator('iframe').locator('body');
	await expect(content.locator('figure svg').first()).toBeVisible();
	const difference = async () => {
		const inside = await content.evaluate((body) => body.getBoundingClientRect().height);
		const outside = await frame.evaluate((element) => element.clientHeight);
		return Math.abs(outside - Math.ceil(inside));
	};
	await expect.poll(difference).toBe(0);
	return frame.evaluate((element) => element.clientHeight);
}

test('the pasted code shows the figure in another site, as tall as it is, and asks nothing elsewhere', async ({
	page,
	baseURL,
	complaints
}) => {
	const figure = await embedPanel(page, '/commune/?code=35012');
	const article = await publishArticle(await figure.getByLabel('Code à coller').inputValue());
	// The article itself, once, is all that is asked outside the site.
	complaints.expect(new RegExp(`^request to another origin: ${article.origin}/$`));
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(article.origin);
	const frame = page.locator('iframe');
	const wide = await expectFitted(page, frame);
	await page.setViewportSize({ width: 360, height: 900 });
	await expect.poll(() => frame.evaluate((element) => element.clientHeight)).not.toBe(wide);
	const narrow = await expectFitted(page, frame);
	expect(narrow).toBeGreaterThan(wide);
	expect([...asked].filter((origin) => origin !== 'null').sort()).toEqual(
		[article.origin, new URL(baseURL ?? '').origin].sort()
	);
	await article.close();
});

test('the short bar of an embed is reached and opened by keyboard, and the frame grows', async ({
	page,
	baseURL,
	complaints
}) => {
	const article = await publishArticle(
		`<iframe id="nu" title="Figure" src="${baseURL}${strip}" height="100"></iframe>`
	);
	complaints.expect(new RegExp(`^request to another origin: ${article.origin}/$`));
	await page.goto(article.origin);
	const inside = page.frameLocator('#nu');
	const bar = inside.locator('.bar').getByRole('button');
	await expect(bar).toHaveText(['Tableau', 'Données', 'Citer', 'Partager']);
	const table = inside.getByRole('button', { name: 'Tableau', exact: true });
	for (let presses = 0; presses < 20; presses += 1) {
		await page.keyboard.press('Tab');
		if (await table.evaluate((button) => button === document.activeElement)) break;
	}
	await expect(table).toBeFocused();
	const before = await inside.locator('body').evaluate((body) => body.scrollHeight);
	await page.keyboard.press('Enter');
	await expect(inside.getByRole('columnheader').first()).toBeVisible();
	const after = await inside.locator('body').evaluate((body) => body.scrollHeight);
	expect(after).toBeGreaterThan(before);
	await page.keyboard.press('Escape');
	await expect(table).toBeFocused();
	await article.close();
});

for (const figure of figures) {
	test(`an embed draws ${figure}, alone, with its title, its source and its date`, async ({
		page
	}) => {
		await page.goto(`/integrer/${figure}`);
		const drawn = page.locator('main figure');
		// Marks of a legend are hidden where the lines carry their names.
		await expect(drawn.locator('svg:not([aria-hidden])').first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(drawn.getByRole('heading', { level: 2 })).toHaveCount(1);
		await expect(drawn.getByText(/^Source/).first()).toBeVisible();
		await expect(page.getByText(/^Données du /)).toBeVisible();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
		await expectAccessible(page);
	});
}

for (const [path, past] of [
	[
		'/integrer/commune-evolution/?code=35012&indicateur=population',
		'**/data/departements/35/series/population.json*'
	],
	['/integrer/commune-bande/?code=35012&indicateur=population', '**/data/departements/35/series/*'],
	['/commune/?code=35012', '**/data/departements/35/communes/*']
] as const) {
	test(`a past that does not come is told at ${path}, and asked for again`, async ({
		page,
		complaints
	}) => {
		complaints.expect(/ERR_FAILED/);
		await page.route(past, (route) => route.abort());
		await page.goto(path);
		const retry = page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
		await expect(retry).toBeVisible();
		await page.unroute(past);
		// By the keyboard: lines that come near are laid out, and may move the button between a press and its release.
		await retry.press('Enter');
		await expect(page.getByRole('alert')).toHaveCount(0);
		await expect(
			page
				.locator('figure[data-figure=trend] svg, figure[data-figure=strip] svg, .spark svg')
				.last()
		).toBeVisible();
	});
}

test('the link of an embed opens the same figure on the site, beside the article', async ({
	page,
	context
}) => {
	await page.goto(`${strip}&groupe=departement`);
	const title = await page.getByRole('heading', { level: 2 }).textContent();
	const opened = context.waitForEvent('page');
	await page.getByRole('link', { name: /^Voir la figure sur/ }).click();
	const full = await opened;
	await expect(full).toHaveURL(
		/\/commune\/\?code=35012&groupe=departement&indicateur=evolution-population#bande-evolution-population$/
	);
	await expect(full.locator(`#bande-${indicator}-title`)).toHaveText(title ?? '');
	await expect(page).toHaveURL(/\/integrer\//);
	await page.getByRole('button', { name: 'Partager', exact: true }).click();
	await expect(page.getByLabel('Lien vers cette vue')).toHaveValue(full.url());
});

test('colours, title and commands are those that the address asks for', async ({ page }) => {
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${strip}&theme=sombre&titre=non&commandes=non`);
	await expect(page.locator('main figure svg').first()).toBeVisible();
	expect(await ground()).toBe('rgb(20, 23, 26)');
	// The page takes the place of its first view meanwhile: both headings are found and measured in one task.
	const heights = await page.evaluate(() =>
		[...document.querySelectorAll('h1, figure .title')].map(
			(heading) => heading.getBoundingClientRect().height
		)
	);
	expect(heights).toEqual([1, 1]);
	await page.waitForLoadState('networkidle');
	await expect(page.locator('.bar')).toHaveCount(0);
	await page.getByText('Tableau', { exact: false }).first().click();
	await expect(page.getByRole('columnheader').first()).toBeVisible();
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${strip}&theme=clair`);
	await expect(page.locator('main figure svg').first()).toBeVisible();
	expect(await ground()).toBe('rgb(252, 251, 248)');
	await expectAccessible(page);
});

test('a frozen embed says when the data are no longer its own, and nothing while they are', async ({
	page
}) => {
	const { version, date } = await (await page.request.get('/data/catalogue.json')).json();
	await page.goto(`${strip}&version=${version}&donnees=${date}`);
	await expect(page.locator('main figure svg').first()).toBeVisible();
	await expect(page.getByText('version plus récente disponible')).toHaveCount(0);
	await page.goto(`${strip}&version=0123456789ab&donnees=2020-03-02`);
	await expect(
		page.getByText(/données du 2 mars 2020, version plus récente disponible/)
	).toBeVisible();
	await expectAccessible(page);
});

for (const [address, sentence] of [
	['commune-bande/', /ne dit pas de quelle commune/],
	['commune-bande/?code=3501&indicateur=population', /n’est pas un code INSEE/],
	['commune-bande/?code=35999&indicateur=population', /Aucune commune ne porte le code 35999/],
	['commune-bande/?code=35012', /ne dit pas de quel indicateur/],
	['commune-bande/?code=35012&indicateur=licornes', /«\slicornes\s» n’a pas cette figure/],
	['indicateur-categories/?indicateur=population', /«\spopulation\s» n’a pas cette figure/],
	['commune-evolution/?code=35012&indicateur=population&groupe=toutes', /toute la France/]
] as const) {
	test(`an embed at ${address} says in French what is wrong`, async ({ page }) => {
		await page.goto(`/integrer/${address}`);
		await expect(page.getByRole('alert')).toHaveText(sentence);
		await expect(page.locator('main figure')).toHaveCount(0);
		await expect(page.getByRole('link')).toHaveCount(1);
		await expectAccessible(page);
	});
}

for (const figure of ['bande', 'classement', 'repartition', 'entonnoir']) {
	test(`an embed of a commune without a value says why, ${figure}`, async ({ page }) => {
		const sheets = await (await page.request.get('/data/departements/62.json')).json();
		const { absences } = sheets.indicators['declaration-en-ligne'];
		const [index] = Object.values<number[]>(absences).flat();
		const code: string = sheets.codes[index ?? -1];
		await page.goto(`/integrer/commune-${figure}/?code=${code}&indicateur=declaration-en-ligne`);
		const reason = page.locator('main p').filter({ hasText: /n’a pas de valeur ici\. / });
		await expect(reason.filter({ visible: true })).toHaveText(
			/^\S.* n’a pas de valeur ici\. (Trop peu de cas|Le producteur|La commune)/
		);
		await expect(page.getByText('Chargement de la figure…')).toHaveCount(0);
	});
}

test.describe('on a line that saves nothing', () => {
	test.use({ savesData: false });

	test('an embed asks for less than the sheet that it comes from', async ({ page, browser }) => {
		const own = await firstChart(page, strip);
		const other = await browser.newPage();
		// The sentence on the past is the last to come.
		const sheet = await firstChart(other, new URL('/commune/?code=35012', page.url()).href, () =>
			expect(other.getByText(/^Entre \d{4} et \d{4}, sur/)).toBeVisible()
		);
		await other.close();
		// A sheet draws its first chart before its scripts have come, an embed with them: awake, they compare.
		expect(own.wholeBytes).toBeLessThan(sheet.wholeBytes / 2);
		expect(own.bytes).toBeLessThan(130_000);
		expect(own.before.filter(({ address }) => /duckdb|wasm|recherche/.test(address))).toEqual([]);
	});
});

test('the panel shows what its options give, and axe finds nothing', async ({ page }) => {
	const figure = await embedPanel(page, '/indicateurs/population/');
	const code = figure.getByLabel('Code à coller');
	await expect(code).toHaveValue(/\/integrer\/indicateur-evolution\/\?indicateur=population"/);
	const preview = figure.frameLocator('iframe');
	await expect(preview.locator('figure svg').first()).toBeVisible();
	await figure.getByLabel('Le titre').uncheck();
	await figure.getByLabel('Sombres').check();
	await figure.getByLabel(/^Celles d’aujourd’hui/).check();
	await expect(code).toHaveValue(
		/theme=sombre&amp;titre=non&amp;version=[0-9a-f]{12}&amp;donnees=\d{4}-\d{2}-\d{2}"/
	);
	await expect(figure.locator('iframe')).toHaveAttribute('src', /titre=non/);
	await expect(preview.locator('figure svg').first()).toBeVisible();
	// The frame may still be opening the last address.
	await expect(async () => {
		const inside = await preview
			.locator('body')
			.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
		const outside = await figure.locator('iframe').evaluate((one) => one.clientHeight);
		expect(outside - inside).toBe(0);
	}).toPass();
	await expectAccessibleInBothThemes(page);
});

test('figures that cannot be embedded do not offer it', async ({ page }) => {
	await page.goto('/comparer/?codes=35012,35238');
	const bar = page.locator('figure .bar').first();
	await expect(bar.getByRole('button', { name: 'Citer', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Intégrer', exact: true })).toHaveCount(0);
});
