import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from './fixture.ts';

const semicolons = `INSEE;Commune;Année;Abonnés
1004;Ambérieu;2023;12
1004;Ambérieu;2024;1 022
35012;Bain;2024;120
35043;Broons-sur-Vilaine;2024;7
99999;Nulle-Part;2024;1
`;

function csv(text: string, name = 'mien.csv') {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

test('a file is read, matched and counted without a single request', async ({ page }) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.getByLabel('Choisir un fichier').setInputFiles(csv(semicolons));
	await expect(
		page.getByText('4 lignes sur 5 désignent une commune ; 3 communes en tout.')
	).toBeVisible();
	await expect(page.getByText('1 ligne sous un ancien code')).toBeVisible();
	await expect(page.getByText('2 codes dont le zéro de tête')).toBeVisible();
	await expect(page.getByText('0 requête envoyée')).toBeVisible();
	await expect(page.locator('figure[data-figure=distribution]')).toContainText(
		/2024\s–\s3\scommunes/
	);
	expect(requests).toEqual([]);
});

test('what was guessed can be corrected, and homonyms settled', async ({ page }) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	const names = csv('commune,n\nSaint-Aubin,4\nAjaccio,5\nBain-de-Bretagne,6\n');
	await page.getByLabel('Choisir un fichier').setInputFiles(names);
	await expect(page.getByText('1 ligne à départager')).toBeVisible();
	await page.getByLabel('Saint-Aubin – 1 ligne').selectOption('40249');
	await expect(page.getByText('3 lignes sur 3 désignent une commune')).toBeVisible();
	await page.getByLabel('Séparateur').selectOption({ label: 'point-virgule' });
	await expect(page.getByText('Aucune colonne ne ressemble à des communes')).toBeVisible();
});

test('a workbook is read like a text file', async ({ page }) => {
	const book = await writeXlsxFile([
		[{ value: 'code' }, { value: 'part' }],
		[
			{ value: 1004, type: Number },
			{ value: 12.5, type: Number }
		],
		[{ value: '35012' }, { value: 40, type: Number }]
	]).toBuffer();
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	await page.getByLabel('Choisir un fichier').setInputFiles({
		name: 'classeur.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: book
	});
	await expect(page.getByText('2 lignes sur 2 désignent une commune')).toBeVisible();
	await expect(page.getByLabel('Feuille')).toBeVisible();
});

test('hostile files get a sentence, and the page goes on', async ({ page }) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	const input = page.getByLabel('Choisir un fichier');
	const alert = page.getByRole('alert');
	const files: [string, Buffer, RegExp][] = [
		['vide.csv', Buffer.alloc(0), /est vide/],
		['image.csv', Buffer.from([137, 80, 78, 71, 0, 0, 13, 1]), /n’est pas un tableau/],
		['ligne.csv', Buffer.alloc(10_000_000, 'x'), /Une ligne de ce fichier dépasse/],
		['guillemet.csv', Buffer.from('code;nom\n01001;"Abergement\n35012;Bain\n'), /jamais refermé/],
		['large.csv', Buffer.from(`${'a;'.repeat(2_000)}\n1\n`), /2\s001\scolonnes/],
		['faux.xlsx', Buffer.from('pas un classeur'), /Ce classeur ne peut pas être lu/]
	];
	for (const [name, buffer, sentence] of files) {
		await input.setInputFiles({ name, mimeType: 'text/csv', buffer });
		await expect(alert).toContainText(sentence);
	}
	// Cells that are formulas or scripts are shown as the text they are.
	await input.setInputFiles(
		csv('insee;note;n\n35012;"<script>document.title=1</script>";1\n01004;=1+1;2\n')
	);
	await expect(page.getByText('2 lignes sur 2 désignent une commune')).toBeVisible();
	await page.getByText('Les premières lignes').click();
	await expect(page.getByRole('cell', { name: '<script>' })).toBeVisible();
	await expect(page).toHaveTitle(/Mon fichier/);
});

test('kept, the file shows on the sheet; forgotten, it is gone', async ({ page }) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	await page.getByLabel('Choisir un fichier').setInputFiles(csv(semicolons));
	await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click();
	await expect(page.getByText('Gardé dans ce navigateur')).toBeVisible();
	await page.goto('commune/?code=35012');
	await expect(page.getByRole('heading', { name: 'Ma donnée' })).toBeVisible();
	await expect(page.locator('#ma-donnee-bande')).toContainText('Abonnés : 120');
	await page.goto('explorer/fichier/');
	await expect(page.getByText('4 lignes sur 5')).toBeVisible();
	await page.getByRole('button', { name: 'Tout oublier' }).click();
	await expect(page.getByText('sont effacés de ce navigateur')).toBeVisible();
	await page.goto('commune/?code=35012');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
	await expect(page.getByRole('heading', { name: 'Ma donnée' })).toHaveCount(0);
});

test('a column leaves as a folder that the build understands', async ({ page }) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	await page.getByLabel('Choisir un fichier').setInputFiles(csv(semicolons));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Préparer un dossier' }).click()
	]);
	const files = unzipSync(await readFile(await download.path()));
	expect(Object.keys(files).sort()).toEqual([
		'data/officiel/abonnes/indicateur.json',
		'data/officiel/abonnes/valeurs.csv'
	]);
	expect(new TextDecoder().decode(files['data/officiel/abonnes/valeurs.csv'])).toBe(
		'code,periode,valeur,statut\n01004,2023,12,definitif\n01004,2024,1022,definitif\n35012,2024,120,definitif\n35068,2024,7,definitif\n'
	);
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSV avec les codes INSEE' }).click()
	]);
	expect(await readFile(await saved.path(), 'utf8')).toContain(
		'\n35068,35043,Broons-sur-Vilaine,2024,7\n'
	);
});
