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

test('communes that moved many places in their group are told, with what lists them', async ({
	page
}) => {
	await page.goto('/indicateurs/fibre-raccordable/');
	const jumps = page.locator('.headlines > li').filter({ hasText: 'changé de place' });
	await expect(jumps).toContainText(
		/\d+\scommunes sur [\d\s]+ ont changé de place dans leur groupe/
	);
	await expect(jumps).toContainText(/e place sur \d+ \(chiffres simulés\)\./);
	await jumps.locator('summary').click();
	await expect(jumps).toContainText('Une petite commune');
	await expect(jumps.locator('pre')).toContainText('abs(apres - avant)');
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
