import type { Page } from '@playwright/test';
import { builtDepartement } from '../../scripts/read/built-departements.ts';
import type { DepartementFile } from '../../src/lib/domain/published.ts';
import { expectAccessibleInBothThemes } from './axe.ts';
import { expect, test } from './fixture.ts';
import { holdBack } from './hold-back.ts';
import { scripts } from './without-scripts.ts';

const ille = builtDepartement('35');

/** Vitré, Lannion: far apart in the list, both with values. */
const two = '/comparer/?codes=35360,22113';

const table = (page: Page) => page.getByRole('region', { name: /une colonne par commune/ });
const figures = (page: Page) => page.locator('figure[data-figure=comparison]');

/** Two communes of few households whose shares are the same to a tenth of a point. */
function alike(file: DepartementFile, indicator: string): [number, number] {
	const { numerators, denominators } = file.indicators[indicator] ?? {};
	const shares = file.codes
		.map((_, index) => ({
			index,
			share: (numerators?.[index] ?? NaN) / (denominators?.[index] ?? NaN),
			households: denominators?.[index] ?? Infinity
		}))
		.filter(({ share, households }) => share < 0.95 && households < 1_000)
		.sort((a, b) => a.share - b.share);
	const place = shares.findIndex(
		({ share }, index) => (shares[index + 1]?.share ?? Infinity) - share < 0.001
	);
	const [first, second] = shares.slice(place);
	if (place === -1 || !first || !second) throw new Error(`35.json: no two alike for ${indicator}`);
	return [first.index, second.index];
}

test('an address sets communes side by side, and restores the same view', async ({ page }) => {
	await page.goto(two);
	await expect(page).toHaveTitle(/^Comparer Vitré et Lannion/);
	const head = table(page).getByRole('columnheader');
	await expect(head).toContainText(['Indicateur', 'Vitré', 'Lannion', 'Médiane de France']);
	await expect(table(page).getByRole('link', { name: 'Vitré' })).toHaveAttribute(
		'href',
		/\/commune\/\?code=35360$/
	);
	await expect(head.nth(1)).toHaveText(/^\s*Vitré\s+Ille-et-Vilaine \(35\)\s*, Bretagne\s*$/);
	await expect(head.nth(1).getByRole('link', { name: 'Ille-et-Vilaine (35)' })).toHaveAttribute(
		'href',
		/\/departements\/35\/$/
	);
	const population = table(page).getByRole('row', { name: /^Population municipale \(COG/ });
	await expect(population.getByRole('cell').first()).toHaveText(
		/\d\shabitants\s+10\s000\shabitants et plus\s+\(hors du champ\)/
	);
	await expect(figures(page).nth(9)).toBeVisible();
	const figure = page.locator('#comparaison-declaration-en-ligne');
	await expect(figure).toContainText('médiane de France');
	await expect(figure).toContainText('Données simulées');

	const before = await table(page).innerText();
	await page.reload();
	await expect(table(page)).toBeVisible();
	expect(await table(page).innerText()).toBe(before);
});

test('its files are asked for with the page, before its scripts have come, once each', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (/departements\/\d+(\.json|\/suite\.json)$/.test(pathname)) asked.push(pathname);
	});
	const release = await holdBack(page, scripts);
	await page.goto('/comparer/?codes=35360,22113,35238', { waitUntil: 'commit' });
	const all = ['35.json', '35/suite.json', '22.json', '22/suite.json'].map(
		(file) => `/data/departements/${file}`
	);
	await expect.poll(() => asked).toEqual(all);
	release();
	await expect(table(page)).toBeVisible();
	expect(asked).toEqual(all);
});

test('the search box adds a commune, the button removes it, the address follows', async ({
	page
}) => {
	await page.goto('/comparer/');
	await expect(page.getByText('Cherchez deux communes ou plus')).toBeVisible();
	const box = page.getByRole('search').getByLabel('Ajouter une commune');
	await box.fill('vitre');
	await page
		.getByRole('option', { name: /^Vitré/ })
		.first()
		.click();
	await expect(page).toHaveURL(/codes=35360$/);
	await expect(page.getByText('Ajoutez une deuxième commune')).toBeVisible();
	await box.fill('lannion');
	await page
		.getByRole('option', { name: /^Lannion/ })
		.first()
		.click();
	await expect(page).toHaveURL(/codes=35360,22113$/);
	await expect(table(page).getByRole('link', { name: 'Lannion' })).toBeVisible();
	await page.getByRole('button', { name: 'Retirer Vitré' }).click();
	await expect(page).toHaveURL(/codes=22113$/);
	await expect(table(page).getByRole('link', { name: 'Vitré' })).toHaveCount(0);
	await page.goBack();
	await expect(table(page).getByRole('link', { name: 'Vitré' })).toBeVisible();
});

test('communes that chance does not tell apart are named', async ({ page }) => {
	const indexes = alike(ille, 'declaration-en-ligne');
	const codes = indexes.map((index) => ille.codes[index]).join(',');
	await page.goto(`/comparer/?codes=${codes}`);
	const figure = page.locator('#comparaison-declaration-en-ligne');
	await expect(figure).toContainText(/Non départageables/);
	for (const index of indexes) {
		await expect(figure).toContainText((ille.names[index] ?? '').replace("'", '’'));
	}
});

test('the table is there before the figures, which paper has all the same', async ({ page }) => {
	// No picture is made: what waits for one does not come.
	await page.addInitScript(() => {
		window.requestAnimationFrame = () => 0;
	});
	await page.goto(two);
	await expect(table(page).getByRole('link', { name: 'Lannion' })).toBeVisible();
	await expect(figures(page)).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await figures(page).count()).toBeGreaterThanOrEqual(10);
});

test('the past unfolds, one drawing a commune', async ({ page }) => {
	await page.goto(two);
	const past = page.locator('#evolution-fibre-raccordable');
	await page
		.locator('article', { has: page.locator('#comparaison-fibre-raccordable') })
		.getByText('Évolution depuis')
		.click();
	await expect(past.getByRole('img', { name: /^(Vitré|Lannion)/ })).toHaveCount(2);
	await expect(past).toContainText('mêmes échelles');
});

test.describe('an address that makes no sense', () => {
	test('is reported piece by piece, and the rest is shown', async ({ page }) => {
		const many = ille.codes.filter((code) => code !== '35360').slice(0, 10);
		await page.goto(`/comparer/?codes=35360,35360,rennes,${many.join(',')}`);
		await expect(page.getByText('« 35360 » est déjà présente')).toBeVisible();
		await expect(page.getByText('« rennes » n’a pas la forme attendue')).toBeVisible();
		await expect(page.getByText(/Au plus 10 communes/)).toBeVisible();
		await expect(table(page).getByRole('columnheader')).toHaveCount(12);
	});

	test('an unknown code is said and left out, an old one leads to today’s commune', async ({
		page
	}) => {
		const [heir, merged] =
			Object.entries(ille.formerly).find(([, { codes }]) =>
				codes.some((code) => !ille.codes.includes(code))
			) ?? [];
		const old = merged?.codes.find((code) => !ille.codes.includes(code)) ?? '';
		await page.goto(`/comparer/?codes=35999,${old}`);
		await expect(page.getByText('Aucune commune ne porte le code 35999.')).toBeVisible();
		await expect(page.getByText(`Le code ${old} est ancien`)).toBeVisible();
		const today = ille.codes[Number(heir)] ?? '';
		await expect(table(page).locator(`a[href$="code=${today}"]`)).toBeVisible();
	});
});

test('a commune outside the field is shown, and told so', async ({ page }) => {
	await page.goto('/comparer/?codes=35238,35360');
	await expect(page.getByText(/habitants ou plus\s: elles? (est|sont) hors/)).toBeVisible();
});

test('a file that does not come is said, and can be asked again', async ({ page, complaints }) => {
	complaints.expect(/404/);
	await page.route(/departements\/22\.json/, (route) => route.fulfill({ status: 404 }));
	await page.goto(two);
	await expect(page.getByText('Le fichier de données est introuvable.')).toBeVisible();
	await page.unroute(/departements\/22\.json/);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(table(page).getByRole('link', { name: 'Lannion' })).toBeVisible();
});

test('on a phone the page fits, and the keyboard scrolls the table under its first column', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/comparer/?codes=35360,22113,35051,35047');
	await expect(table(page)).toBeVisible();
	await expect(figures(page).first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	const first = table(page).getByRole('columnheader', { name: 'Indicateur' });
	const before = await first.boundingBox();
	await table(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => table(page).evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
	expect((await first.boundingBox())?.x).toBeCloseTo(before?.x ?? NaN, 0);
});

test('axe finds nothing on a comparison', async ({ page }) => {
	await page.goto(two);
	await page.getByText('Évolution depuis').first().click();
	await expect(page.locator('figure[data-figure=comparison-trend]')).toBeVisible();
	await expectAccessibleInBothThemes(page);
});

test('on a phone, communes that are compared share a row, and are told apart by a number', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(two);
	const named = page.getByRole('group', { name: 'Communes comparées' }).getByRole('listitem');
	await expect(named).toHaveText([
		/Vitré\s+Ille-et-Vilaine\s+\(35\)/,
		/Lannion\s+Côtes-d’Armor\s+\(22\)/
	]);
	const [first, second] = [await named.nth(0).boundingBox(), await named.nth(1).boundingBox()];
	expect(second?.y).toBe(first?.y);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('without JavaScript, the page says what it needs, and where to go', async ({ request }) => {
	const html = await (await request.get('/comparer/')).text();
	const noscript = [...html.matchAll(/<noscript[^>]*>(.*?)<\/noscript>/gs)].map(
		([, inside]) => inside
	);
	expect(noscript.join()).toContain('demande JavaScript');
	expect(noscript.join()).toContain('href="/departements/"');
});
