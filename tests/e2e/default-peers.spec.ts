import { expect, test } from './fixture.ts';

test('a commune with few of its size around is compared with the nearest ones, and told why', async ({
	page
}) => {
	// Two loads and two changes of group, on a busy machine.
	test.setTimeout(90_000);
	await page.goto('/commune/?code=21515');
	await expect(
		page.getByText(
			/À part Quetigny, la Côte-d’Or compte \d+\scommunes de 7\s500 à 9\s999 habitants\s: trop peu pour comparer\. La fiche compare donc aux 20\scommunes de la Côte-d’Or les plus proches en population, de [\d\s]+ à [\d\s]+ habitants\./
		)
	).toBeVisible();
	const lines = page.locator('article');
	await expect(lines.first()).toContainText('20 communes de la Côte-d’Or les plus proches');
	await expect(lines.filter({ hasText: 'Rang et fiabilité de l’écart' }).first()).toBeVisible();
	await expect(page.locator('main')).not.toContainText('aucune statistique');

	// The group that was too small can still be asked for; the default one leaves the address.
	await page.getByText('Comparée avec').click();
	const nearest = page.getByRole('radio', { name: /Les plus proches en population/ });
	await expect(nearest).toBeChecked();
	await page.getByRole('radio', { name: /Même taille, en Côte-d’Or/ }).check();
	await expect(page).toHaveURL(/code=21515&groupe=departement-strate$/);
	await expect(lines.first()).toContainText('4 communes de 7 500 à 9 999 habitants');
	await expect(page.getByText('À part Quetigny')).toHaveCount(0);
	await page.reload();
	await expect(lines.first()).toContainText('4 communes de 7 500 à 9 999 habitants');
	await page.getByText('Comparée avec').click();
	await nearest.check();
	await expect(page).toHaveURL(/code=21515$/);
	await expect(lines.first()).toContainText('20 communes de la Côte-d’Or');
});

test('where the departement is too small, the group is found in the région', async ({ page }) => {
	await page.goto('/commune/?code=93039');
	const group = /\d+\scommunes de 7\s500 à 9\s999 habitants d’Île-de-France/;
	await expect(
		page.getByText(/À part L’Île-Saint-Denis, la Seine-Saint-Denis compte 3\scommunes de moins/)
	).toContainText(group);
	await expect(page.locator('article').first()).toContainText(group);
	await expect(page).toHaveURL(/code=93039$/);
});

test('a commune with enough of its size around has nothing to be told', async ({ page }) => {
	await page.goto('/commune/?code=35012');
	await expect(page.locator('article').first()).toContainText('habitants d’Ille-et-Vilaine');
	await expect(page.getByText('À part Bain-de-Bretagne')).toHaveCount(0);
});

test('without the files of the région, the communes of the departement are shown, and the failure is said', async ({
	page,
	complaints
}) => {
	complaints.expect(/404/);
	await page.route(/departements\/77\.json/, (route) => route.fulfill({ status: 404 }));
	await page.goto('/commune/?code=93039');
	await expect(page.locator('article').first()).toContainText(
		/les 3\scommunes de la Seine-Saint-Denis les plus proches en population/
	);
	await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
	await expect(page.getByText('À part L’Île-Saint-Denis')).toHaveCount(0);
	await page.unroute(/departements\/77\.json/);
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page.getByText('À part L’Île-Saint-Denis')).toBeVisible();
});
