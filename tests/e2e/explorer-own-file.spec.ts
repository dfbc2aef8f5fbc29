import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { median } from 'd3-array';
import { text } from '../../src/lib/db/cell.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { expectSoundAtBothWidths } from './axe.ts';
import { nodeEngine } from './engine-node.ts';
import { bound, card, engineTime, kept, keptCount, openExplorer } from './explorer-page.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 150_000 });
test.use({ viewport: { width: 1280, height: 900 }, savesData: false });

const ownName = /^Ma donnée\s: Abonnés secrets 2024$/;
const ownAddress = '?colonnes=declaration-en-ligne_2025,ma-donnee_fichier&departement=35';
const grid = (page: Page) => page.getByRole('grid', { name: 'Communes filtrées' });
const shownSql = (page: Page) => page.getByRole('region', { name: 'La même question en SQL' });

/** Communes of Ille-et-Vilaine in the field, by code, with a value each: 101, 102, 103… */
async function ownRows(): Promise<{ code: string; value: number }[]> {
	const engine = await nodeEngine();
	const codes = await engine.rows(
		sql`SELECT code FROM commune WHERE departement = '35' AND population < 10000 ORDER BY code LIMIT 40`,
		(row) => text(row, 'code')
	);
	return codes.map((code, place) => ({ code, value: 101 + place }));
}

/** Keeps a file whose last commune is masked. */
async function keep(page: Page, rows: { code: string; value: number }[]): Promise<void> {
	await page.goto('/explorer/fichier/', { waitUntil: 'networkidle' });
	const lines = rows.map(({ code, value }) => `${code};2024;${value}`);
	const content = [
		'INSEE;Année;Abonnés secrets',
		...lines.slice(0, -1),
		`${rows.at(-1)?.code};2024;s`
	];
	await page.getByLabel('Choisir un fichier').setInputFiles({
		name: 'mes-abonnes.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`${content.join('\n')}\n`)
	});
	await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click();
	await expect(page.getByText('Gardé dans ce navigateur', { exact: false }).last()).toBeVisible();
}

test('a kept file is a column to filter, sort, group, query and take away, and sends nothing', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
	});
	const rows = await ownRows();
	await keep(page, rows);
	await openExplorer(page, '?departement=35');
	await page
		.getByLabel('Ajouter un indicateur')
		.selectOption({ label: 'Ma donnée\u00a0: Abonnés secrets 2024' });
	await expect(page).toHaveURL(/colonnes=declaration-en-ligne_2025(,|%2C)ma-donnee_fichier/);
	await expect(card(page, ownName).getByRole('img')).toBeVisible(engineTime);
	await expect(card(page, ownName).getByRole('img')).toHaveAttribute('aria-label', /\s:\s39\s/);

	// Filter and sort: the chip, the table, its absent cells.
	const all = await keptCount(page);
	await grid(page).getByRole('button', { name: ownName }).click();
	await grid(page).getByRole('button', { name: ownName }).click();
	const first = grid(page).getByRole('row').nth(1);
	await expect(first).toContainText('139');
	await bound(page, ownName, 'de').fill('110');
	await bound(page, ownName, 'de').press('Tab');
	const chips = page.getByRole('list', { name: 'Filtrer les communes' });
	await expect(chips).toContainText(/Ma donnée «\s?Abonnés secrets\s?» en 2024\s: au moins 110/);
	await expect.poll(() => keptCount(page)).toBe(30);
	await page.getByRole('button', { name: /^Retirer le filtre «\s?Ma donnée/ }).click();
	await expect.poll(() => keptCount(page)).toBe(all);
	await grid(page).press('Control+End');
	await expect(grid(page).getByRole('row').last()).toContainText('aucun nombre dans votre fichier');

	await openExplorer(page, `${ownAddress}&valeurs=ma-donnee_fichier_110_&tri=-ma-donnee_fichier`);
	expect(await keptCount(page)).toBe(30);

	// Groups.
	await page.getByLabel('Regrouper par').selectOption('Département');
	await page
		.getByLabel('Indicateur résumé')
		.selectOption({ label: 'Ma donnée\u00a0: Abonnés secrets 2024' });
	const groups = page.getByRole('table', { name: ownName });
	await expect(groups.getByRole('rowheader')).toHaveText(['Ille-et-Vilaine'], engineTime);
	const values = rows.map(({ value }) => value).filter((value) => value >= 110 && value < 140);
	const middle = (median(values) ?? NaN).toLocaleString('fr-FR', { maximumFractionDigits: 0 });
	const cells = groups.locator('tbody').getByRole('cell');
	await expect(cells).toHaveCount(6);
	await expect(cells.nth(1)).toHaveText('30');
	await expect(cells.nth(4)).toHaveText(middle);
	await page.getByLabel('Regrouper par').selectOption('');

	// Download.
	await expect(shownSql(page)).toContainText('ma_donnee');
	const arrived = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV pour machines' }).click();
	const download = await arrived;
	expect(download.suggestedFilename()).toMatch(/-avec-ma-donnee-simule\.zip$/);
	const files = unzipSync(readFileSync(await download.path()));
	const readme = strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array());
	expect(readme).toMatch(/Donnée du lecteur\s: .*mes-abonnes\.csv.*non de ce site/);
	expect(readme.split('Pour citer')[1]?.split('\n')[1]).not.toMatch(/Abonnés|mes-abonnes/);
	const [name = ''] = Object.keys(files).filter((file) => file.endsWith('.csv'));
	const [header = '', line = ''] = strFromU8(files[name] ?? new Uint8Array()).split('\r\n');
	expect(header).toContain('declaration_en_ligne_2025_statut,ma_donnee');
	expect(line).toContain(',139');

	// SQL room: the same communes, once asked for.
	await page.getByRole('link', { name: 'Modifier dans l’éditeur SQL' }).click();
	await expect(page.getByRole('textbox', { name: /Requête SQL/ })).toContainText('ma_donnee');
	await page.getByRole('button', { name: 'Exécuter' }).click();
	const result = page.locator('section[aria-labelledby="resultat"]');
	await expect(result.getByRole('status').first()).toContainText(/^\s*30\slignes/, engineTime);
	await expect(result.getByRole('table')).toContainText('139');

	expect(sent.length).toBeGreaterThan(20);
	expect(sent.filter((request) => /abonn|secrets/i.test(request))).toEqual([]);
});

test('forgotten, or never kept here, the column is dropped with one sentence', async ({ page }) => {
	await keep(page, await ownRows());
	await page.getByRole('link', { name: /Filtrer les communes avec/ }).click();
	await expect(card(page, ownName)).toBeVisible(engineTime);
	await page.goto('/explorer/fichier/');
	await page.getByRole('button', { name: 'Tout oublier' }).click();
	await expect(page.getByText('sont effacés de ce navigateur')).toBeVisible();

	await page.goto(`/explorer/${ownAddress}&valeurs=ma-donnee_fichier_110_&tri=-ma-donnee_fichier`);
	await expect(kept(page)).toContainText('sur', engineTime);
	await expect(
		page.getByText(/une colonne d’un fichier que ce navigateur ne garde pas/)
	).toHaveCount(1);
	await expect(page.getByText(/Dans l’adresse/)).toHaveCount(0);
	await expect(card(page, ownName)).toHaveCount(0);
	await expect(page.getByRole('option', { name: /Ma donnée/ })).toHaveCount(0);
	await expect(shownSql(page)).not.toContainText('ma_donnee');
	await expect(grid(page).getByRole('row').nth(1)).toBeVisible();
});

test('with the column, fits a desktop and a phone, and axe finds nothing in either theme', async ({
	page
}) => {
	await keep(page, await ownRows());
	await openExplorer(page, `${ownAddress}&grouper=departement&mesure=ma-donnee_fichier`);
	await expect(page.getByRole('table', { name: ownName })).toBeVisible(engineTime);
	await expectSoundAtBothWidths(page);
});
