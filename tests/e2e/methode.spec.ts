import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixture.ts';

function examples(page: Page) {
	return page.getByRole('group', { name: 'Exemple : Bain-de-Bretagne' });
}

test('the method is explained with the numbers of the commune of the address', async ({ page }) => {
	await page.goto('/methode/?code=35012');
	await expect(examples(page).first()).toContainText('Donc x =');
	await expect(examples(page).filter({ hasText: 'le verdict est' })).toBeVisible();
	await expect(examples(page).filter({ hasText: 'par construction' })).toBeVisible();
	await expect(examples(page).filter({ hasText: 'au risque a = 0,05' })).toBeVisible();
	await expect(examples(page).filter({ hasText: 'médiane' }).first()).toBeVisible();
	await expect(
		examples(page)
			.filter({ hasText: /par an|évolution/ })
			.first()
	).toBeVisible();
	await expectAccessible(page);

	// Another indicator, another example; the sheet says the same of both.
	const before = await examples(page).first().textContent();
	await page.getByLabel('Indicateur de l’exemple').selectOption({ index: 1 });
	await expect(examples(page).first()).not.toHaveText(before ?? '');
	await expect(page.getByRole('link', { name: 'Voir la fiche complète' })).toHaveAttribute(
		'href',
		/\/commune\/\?code=35012$/
	);
});

test('the similar communes of the example come when asked for, with their terms', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/methode/?code=35012');
	await page.getByRole('button', { name: 'Chercher les communes semblables' }).click();
	const similar = examples(page).filter({ hasText: 'écart total' });
	await expect(similar.locator('li')).toHaveCount(3, { timeout: 60_000 });
	await similar.getByText('Pourquoi cette commune ?').first().click();
	await expect(similar.getByRole('table').first()).toContainText('Distance');
});

test('a commune chosen in the search box becomes the example, and the address says it', async ({
	page
}) => {
	await page.goto('/methode/');
	await expect(page.getByRole('group', { name: /^Exemple/ })).toHaveCount(0);
	await page.getByRole('search').getByLabel('Commune de l’exemple').fill('Bain-de-Bretagne');
	await page.getByRole('option').first().click();
	await expect(page).toHaveURL(/\/methode\/\?code=35012$/);
	await expect(examples(page).first()).toContainText('Donc x =');

	// Another one takes its place everywhere, compared with its own default group.
	await page.getByRole('search').getByLabel('Commune de l’exemple').fill('Quetigny');
	await page.getByRole('option', { name: /Quetigny/ }).click();
	await expect(page).toHaveURL(/\/methode\/\?code=21515$/);
	const quetigny = page.getByRole('group', { name: 'Exemple : Quetigny' });
	await expect(quetigny.first()).toContainText('Donc x =');
	await expect(quetigny.filter({ hasText: 'Groupe habituel' })).toContainText(
		/les 20\scommunes de la Côte-d’Or les plus proches en population.*trop peu pour comparer/
	);
	await expect(quetigny.filter({ hasText: 'le verdict est' })).toBeVisible();
	await expect(examples(page)).toHaveCount(0);
});

test('an old code leads to the commune of today', async ({ page }) => {
	await page.goto('/methode/?code=35112');
	await expect(
		page.getByRole('group', { name: /Exemple : La Chapelle-Fleurigné/ }).first()
	).toBeVisible();
	await expect(page.getByText(/Anciennes communes réunies.*Fleurigné/)).toBeVisible();
});

test('it does not scroll sideways on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/methode/?code=35012');
	await expect(examples(page).first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the text and its formulas stand', async ({ page }) => {
		await page.goto('/methode/');
		await expect(page.getByRole('heading', { name: 'Les limites', exact: true })).toBeVisible();
		await page.getByText('Les formules').click();
		await expect(page.getByRole('region', { name: 'Intervalle de Wilson' })).toBeVisible();
	});
});
