import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from './fixture.ts';

const folder = 'data/officiel/comedec-communes';

async function files(change: (values: string) => string = (values) => values) {
	const definition = await readFile(`${folder}/indicateur.json`);
	const values = await readFile(`${folder}/valeurs.csv`, 'utf8');
	return [
		{ name: 'indicateur.json', mimeType: 'application/json', buffer: definition },
		{ name: 'valeurs.csv', mimeType: 'text/csv', buffer: Buffer.from(change(values)) }
	];
}

test('files that the build accepts are compared, previewed and given back', async ({ page }) => {
	await page.goto('explorer/publication/');
	await page.getByLabel('Choisir indicateur.json et valeurs.csv').setInputFiles(await files());
	await expect(
		page.getByText('Aucune erreur : la construction accepterait ces fichiers.')
	).toBeVisible();
	await expect(page.getByText('Mêmes lignes, mêmes valeurs que l’édition en ligne.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Aperçu' })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Enregistrer l’archive' }).click()
	]);
	expect(Object.keys(unzipSync(await readFile(await download.path()))).sort()).toEqual([
		`${folder}/indicateur.json`,
		`${folder}/valeurs.csv`
	]);
});

test('a fault is told with its line, and blocks the archive', async ({ page }) => {
	await page.goto('explorer/publication/');
	const broken = await files((values) => values.replace(/^(FR,[^,]+,)[^,]+/m, '$1beaucoup'));
	await page.getByLabel('Choisir indicateur.json et valeurs.csv').setInputFiles(broken);
	await expect(page.getByRole('alert')).toContainText('1 erreur');
	await expect(page.getByText(/valeurs\.csv:2: /)).toBeVisible();
	await expect(page.getByText('Corrigez les erreurs d’abord')).toBeVisible();
});

test('a revised value is told against the published edition', async ({ page }) => {
	await page.goto('explorer/publication/');
	const revised = await files((values) => values.replace(/^(FR,2012[^,]*,)16/m, '$117'));
	await page.getByLabel('Choisir indicateur.json et valeurs.csv').setInputFiles(revised);
	await expect(page.getByText(/1\smodifiée\b/)).toBeVisible();
	await expect(page.getByText(/À faire\s: /)).toBeVisible();
});
