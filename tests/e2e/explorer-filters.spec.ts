import type { Page } from '@playwright/test';
import { number } from '../../src/lib/db/cell.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { nodeEngine } from './engine-node.ts';
import { bound, card, engineTime, kept, keptCount, openExplorer } from './explorer-page.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 }, savesData: false });

const declaration = 'Déclaration de revenus en ligne 2025';
const fibre = 'Locaux raccordables à la fibre 2024';
const shownSql = (page: Page) => page.getByRole('region', { name: 'La même question en SQL' });

test('filters set by hand are chips in French, with their SQL, their address and their communes', async ({
	page
}) => {
	await openExplorer(page);
	const departement = page.getByRole('combobox', { name: 'Département' });
	await departement.selectOption('Ille-et-Vilaine (35)');
	await departement.selectOption('Côtes-d’Armor (22)');
	await page.getByLabel('Ajouter un indicateur').selectOption('fibre-raccordable');
	await card(page, /fibre 2025/)
		.getByLabel('Période')
		.selectOption('2024');
	for (const strate of [/^500/, /^1\s000/])
		await page.getByRole('checkbox', { name: strate }).check();
	await bound(page, 'Population', 'de').fill('600');
	await bound(page, 'Population', 'à').fill('1900');
	await bound(page, declaration, 'de').fill('80.5');
	await card(page, fibre).getByText('Statuts : tous').click();
	await card(page, fibre).getByRole('checkbox', { name: 'simulé' }).check();
	await page.getByLabel('Nom ou code contenant').fill('Saint');

	const chips = page.getByRole('list', { name: 'Filtrer les communes' }).getByRole('listitem');
	await expect(chips).toHaveText([
		'Habitants : 500–999 ou 1 000–1 999 ×',
		'et Département : Ille-et-Vilaine (35) ou Côtes-d’Armor (22) ×',
		'et Population : de 600 à 1 900 ×',
		'et Nom ou code contenant « Saint » ×',
		'et Déclaration de revenus en ligne en 2025 : au moins 80,5 ×',
		'et Locaux raccordables à la fibre en 2024 : simulé ×'
	]);

	const engine = await nodeEngine('declaration-en-ligne', 'fibre-raccordable');
	const count = (query: ReturnType<typeof sql>) =>
		engine.rows(query, (row) => number(row, 'n')).then(([n]) => n ?? NaN);
	const expected = await count(sql`
		SELECT count(*) AS n
		FROM commune
		JOIN observation AS d ON d.code = commune.code
			AND d.indicateur = 'declaration-en-ligne' AND d.periode = '2025'
		JOIN observation AS f ON f.code = commune.code
			AND f.indicateur = 'fibre-raccordable' AND f.periode = '2024'
		WHERE departement IN ('22', '35') AND strate IN (1, 2) AND nom ILIKE '%saint%'
			AND population >= 600 AND population <= 1900 AND d.valeur >= 80.5 AND f.statut = 'simule'`);
	expect(expected).toBeGreaterThan(5);
	await expect.poll(() => keptCount(page)).toBe(expected);

	const shown = await shownSql(page).textContent();
	const ofShown = { text: `SELECT count(*) AS n FROM (${shown ?? ''})`, values: [] };
	expect(await count(ofShown)).toBe(expected);

	await page.reload();
	await expect(kept(page)).toContainText('sur', engineTime);
	await expect(chips).toHaveCount(6);
	expect(await keptCount(page)).toBe(expected);

	await page.getByRole('button', { name: /Retirer le filtre « Nom ou code/ }).click();
	await expect(chips).toHaveCount(5);
	await expect.poll(() => keptCount(page)).toBeGreaterThan(expected);
	await expect(shownSql(page)).not.toContainText('saint');
	await expect(page.getByLabel('Nom ou code contenant')).toHaveValue('');
	await page.getByRole('button', { name: 'Retirer tous les filtres' }).click();
	await expect(chips).toHaveText(['Moins de 10 000 habitants']);
	await expect(page).not.toHaveURL(/valeurs=/);
});

test('the SQL of the filters opens in the editor, waits there, and finds the same communes', async ({
	page
}) => {
	await openExplorer(page, '?departement=35&valeurs=declaration-en-ligne_2025_85_&tri=-population');
	const rows = await keptCount(page);
	expect(rows).toBeGreaterThan(20);
	await page.getByRole('link', { name: 'Modifier dans l’éditeur SQL' }).click();
	const editor = page.getByRole('textbox', { name: /Requête SQL/ });
	await expect(editor).toContainText('declaration_en_ligne_2025');
	await expect(page.getByText('Elle ne s’exécute jamais seule.')).toBeVisible();
	const result = page.locator('section[aria-labelledby="resultat"]');
	await expect(result.getByRole('table')).toHaveCount(0);
	await page.getByRole('button', { name: 'Exécuter' }).click();
	await expect(result.getByRole('status').first()).toContainText(
		new RegExp(`^\\s*${rows}\\slignes`),
		engineTime
	);
	await expect(result.getByRole('cell').first()).toHaveText(/^35\d{3}$/);
});
