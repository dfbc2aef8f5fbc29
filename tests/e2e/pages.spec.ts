import { expectAccessibleInBothThemes } from './axe.ts';
import { expect, test } from './fixture.ts';

const pages = [
	{ path: '/', title: 'Les services publics en ligne, commune par commune' },
	{ path: '/commune/', title: 'Ma commune' },
	{ path: '/comparer/', title: /Comparer/ },
	{ path: '/indicateurs/', title: 'Indicateurs' },
	{ path: '/indicateurs/declaration-en-ligne-part/', title: /déclarent leurs revenus en ligne/ },
	{ path: '/indicateurs/canal-numerique-demarches/', title: /./ },
	{ path: '/departements/', title: 'Départements' },
	{ path: '/departements/976/', title: /Mayotte/ },
	{ path: '/donnees/', title: /Données/ },
	{ path: '/methode/', title: 'Méthode' },
	{ path: '/hors-ligne/', title: 'Hors ligne' },
	{ path: '/explorer/fichier/', title: 'Mon fichier' },
	{ path: '/explorer/publication/', title: 'Répéter une publication' },
	{ path: '/accessibilite/', title: /non auditée/ },
	{ path: '/mentions-legales/', title: 'Mentions légales' }
];

for (const { path, title } of pages) {
	test(`${path} has its title, fits a phone and satisfies axe in both themes`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360
		);
		await expectAccessibleInBothThemes(page);
	});
}

test('the home page tells what changed, against targets, and lists every theme', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: /Ce qui a changé depuis 2014/ })).toBeVisible();
	await expect(
		page
			.getByRole('link', { name: 'Part des foyers fiscaux qui déclarent leurs revenus en ligne' })
			.first()
	).toBeVisible();
	for (const theme of ['Impôt sur le revenu', 'Aides au logement', 'Contexte']) {
		await expect(page.getByRole('heading', { name: theme })).toBeVisible();
	}
});

test('the home page names the first indicators of each theme, and leads to all of them', async ({
	page
}) => {
	await page.goto('/');
	const theme = page.getByRole('region', { name: 'Accès aux démarches' });
	await expect(theme.getByRole('listitem')).toHaveCount(5);
	await expect(theme.getByRole('listitem').first()).toContainText('par commune');
	const whole = theme.getByRole('link', { name: /^Accès aux démarches : les \d+ indicateurs$/ });
	const count = Number((await whole.textContent())?.match(/\d+/)?.[0]);
	await whole.click();
	await expect(page).toHaveURL(/\/indicateurs\/#theme-acces$/);
	await expect(theme.getByRole('listitem')).toHaveCount(count);
	await expect(page.getByRole('region', { name: 'Contexte' }).getByRole('link')).toHaveCount(3);
});

test('the frame says which edition, which code officiel géographique, and that nobody is tracked', async ({
	page
}) => {
	await page.goto('/');
	const footer = page.locator('footer');
	await expect(footer).toContainText('Édition de démonstration');
	await expect(footer).toContainText('Code officiel géographique 2026');
	await expect(footer).toContainText('Aucun cookie');
	const banner = page.getByRole('complementary', { name: 'Données simulées' });
	await expect(banner).toContainText('inventés pour essayer l’outil');
	await expect(banner.getByRole('link')).toHaveAttribute('href', /\/methode\/#donnees-simulees$/);
});

test('the keyboard alone reaches the sheet of a commune', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
	await page.getByRole('search').getByLabel('Votre commune').focus();
	await page.keyboard.type('vitré 35');
	await expect(page.getByRole('option').first()).toContainText('Vitré');
	// The best match is chosen already; the arrows would move to the next.
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vitré');
});
