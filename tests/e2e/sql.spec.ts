import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectSoundAtBothWidths } from './axe.ts';
import { expect, test } from './fixture.ts';

/** Starting a second engine on a busy machine. */
const engineTime = { timeout: 60_000 };
const editor = (page: Page) => page.getByRole('textbox', { name: /Requête SQL/ });
const result = (page: Page) => page.locator('section[aria-labelledby="resultat"]');

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`/explorer/sql/${query}`);
	await expect(page.locator('[data-editor="code"]')).toBeAttached();
}

/** Pasted: what is typed over a selection takes the browser's own styles along, which the policy refuses. */
async function write(page: Page, sql: string): Promise<void> {
	await editor(page).focus();
	await page.keyboard.press('Control+a');
	await editor(page).evaluate((element, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const paste = { clipboardData, bubbles: true, cancelable: true };
		element.dispatchEvent(new ClipboardEvent('paste', paste));
	}, sql);
}

async function run(page: Page, sql: string): Promise<void> {
	await write(page, sql);
	await page.getByRole('button', { name: 'Exécuter' }).click();
	await expect(result(page)).toHaveAttribute('aria-busy', 'false', engineTime);
}

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 } });

test('an example answers its question, as a table, a chart and a file', async ({ page }) => {
	await open(page);
	await page.getByRole('button', { name: /Les petites communes perdent-elles/ }).click();
	await page.getByRole('button', { name: 'Exécuter' }).click();
	await expect(result(page).getByRole('status').first()).toContainText('320', engineTime);
	await expect(result(page).getByRole('cell', { name: 'Bléruais' })).toBeVisible();
	await expect(page.locator('#graphique-resultat[data-figure="scatter"]')).toBeVisible();
	for (const kind of ['histogram', 'map']) {
		await page.getByLabel('Forme').selectOption(kind);
		await expect(
			page.locator(`#graphique-resultat[data-figure="${kind}"] svg`).first()
		).toBeVisible();
	}
	const arrived = page.waitForEvent('download');
	await page
		.getByRole('group', { name: 'Télécharger le résultat' })
		.getByRole('button', { name: 'CSV pour machines' })
		.click();
	const text = readFileSync(await (await arrived).path(), 'utf8');
	expect(text.split('\r\n')[0]).toBe('code,commune,population,evolution');
	expect(text).toContain('35026,Bléruais,97,-1.78');
});

test('what reads simulated tables is marked, in the page and in the file', async ({ page }) => {
	await open(page);
	await run(
		page,
		'SELECT periode, median(valeur) AS mediane FROM actes_en_ligne GROUP BY periode ORDER BY periode'
	);
	await expect(result(page)).toContainText('Des données simulées');
	await expect(page.locator('#graphique-resultat[data-figure="line"]')).toContainText('simul');
	const arrived = page.waitForEvent('download');
	await page
		.getByRole('group', { name: 'Télécharger' })
		.getByRole('button', { name: 'JSON' })
		.click();
	const download = await arrived;
	expect(download.suggestedFilename()).toContain('simule');
	expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
		isSimulated: true
	});
});

test('a link fills the editor and runs nothing', async ({ page }) => {
	await open(page, `?sql=${encodeURIComponent('SELECT 41 + 1 AS reponse')}`);
	await expect(editor(page)).toContainText('SELECT 41 + 1');
	await expect(page.getByText('Elle ne s’exécute jamais seule.')).toBeVisible();
	await expect(result(page).getByRole('table')).toHaveCount(0);
	await editor(page).press('Control+Enter');
	await expect(result(page).getByRole('cell', { name: '42' })).toBeVisible();
	expect(new URL(page.url()).searchParams.get('sql')).toBe('SELECT 41 + 1 AS reponse');
});

test('a fault is said in French, with its place marked in the text', async ({ page }) => {
	await open(page);
	await run(page, 'SELECT nom,\n  populatio\nFROM commune');
	await expect(page.getByRole('alert')).toContainText(
		'La colonne «\u00a0populatio\u00a0» n’existe pas'
	);
	await expect(page.getByRole('alert')).toContainText('Ligne 2, colonne 3.');
	await expect(page.locator('.fault-word')).toHaveText('populatio');
});

test('the hostile list is survived with a sentence, and the page still answers', async ({
	page
}) => {
	await open(page);
	const hostile: [string, RegExp][] = [
		["SELECT * FROM read_csv('/etc/passwd')", /aucun fichier/],
		["SELECT * FROM read_text('https://example.org/x')", /aucun fichier/],
		["COPY commune TO 'x.csv'", /COPY n’est pas accepté/],
		["ATTACH 'https://example.org/x.db'", /ATTACH n’est pas accepté/],
		['INSTALL httpfs', /INSTALL n’est pas accepté/],
		["SELECT * FROM read_parquet('x.parquet')", /extension parquet/],
		["SELECT json_extract('{}', '$')", /extension json/],
		['SET enable_external_access = true', /verrouillés/],
		[`SELECT '${'a'.repeat(120_000)}'`, /caractères/]
	];
	for (const [sql, sentence] of hostile) {
		await run(page, sql);
		await expect(page.getByRole('alert')).toContainText(sentence);
	}
	await run(page, 'DROP TABLE commune; SELECT 1 AS fait');
	await expect(result(page).getByRole('cell', { name: '1', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Rétablir les tables' }).click();
	await expect(page.getByText('Les tables sont de nouveau')).toBeVisible();
	await run(page, 'SELECT count(*) > 30000 AS entieres FROM commune');
	await expect(result(page).getByRole('cell', { name: 'oui' })).toBeVisible();
});

test('a query that never ends is stopped by the reader, or by its time, and the next one answers', async ({
	page
}) => {
	await open(page);
	await write(page, 'SELECT sum(a.i * b.i) FROM range(10000000) a(i), range(10000000) b(i)');
	await page.getByRole('button', { name: 'Exécuter' }).click();
	await expect(page.getByText('Calcul en cours…')).toBeVisible();
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await expect(page.getByRole('alert')).toContainText('La requête a été arrêtée');
	await run(page, 'SELECT i FROM range(5000000) t(i)');
	await expect(result(page).getByRole('status').first()).toContainText(/50\s000\slignes/);
	await page.getByLabel('Temps').selectOption('10');
	await run(
		page,
		'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT max(n) FROM r'
	);
	await expect(page.getByRole('alert')).toContainText(/10\s+secondes|mémoire/);
	await run(page, 'SELECT 40 + 2 AS reponse');
	await expect(result(page).getByRole('cell', { name: '42' })).toBeVisible();
});

test('the history stays in this browser and is forgotten on demand', async ({ page }) => {
	await open(page);
	await run(page, 'SELECT 7 AS souvenir');
	await page.reload();
	await expect(page.getByRole('button', { name: 'SELECT 7 AS souvenir' })).toBeVisible();
	await page.getByRole('button', { name: 'Tout oublier' }).click();
	await expect(page.getByText('Aucune requête pour le moment.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the keyboard goes through the editor and out of it', async ({ page }) => {
	await open(page);
	await editor(page).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Exécuter' })).toBeFocused();
});

test('fits a desktop and a phone, and axe finds nothing in either theme', async ({ page }) => {
	await open(page);
	await run(
		page,
		'SELECT departement, count(*) AS communes FROM commune GROUP BY ALL ORDER BY 2 DESC LIMIT 12'
	);
	await expect(page.locator('#graphique-resultat')).toBeVisible();
	await expectSoundAtBothWidths(page);
});
