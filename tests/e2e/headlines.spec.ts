import { expectAccessible } from './axe.ts';
import { expect, test } from './fixture.ts';

test('an indicator opens with two to four sentences, each with its rule and its SQL', async ({
	page
}) => {
	await page.goto('/indicateurs/actes-en-ligne/');
	const sentences = page.locator('.headlines > li');
	await expect(sentences).toHaveCount(4);
	await expect(sentences.nth(1)).toContainText(
		/^Entre 2017 et 2025, .+\spoints \(chiffres simulés\)\./
	);
	const how = sentences.nth(1).locator('details');
	await how.locator('summary').click();
	await expect(how).toContainText('Dernière période moins première');
	await expect(how).toContainText(/2017 \([\d\s]+communes\)/);
	await expect(how.locator('pre')).toContainText("indicateur = 'actes-en-ligne'");
	await expectAccessible(page);
});

test('a broken series says why no change is told', async ({ page }) => {
	await page.goto('/indicateurs/comedec-communes/');
	await expect(page.locator('.headlines')).toContainText('aucune évolution n’est donnée');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the sentences are in the page', async ({ page }) => {
		await page.goto('/indicateurs/teleservices-mairie/');
		await expect(page.locator('.headlines')).toContainText(
			'La cible de 2025, 6, n’est pas atteinte'
		);
	});
});
