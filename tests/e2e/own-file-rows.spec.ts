import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heartbeat, startHeartbeat } from '../../scripts/bench/heartbeat.ts';
import { writeRowsFile } from '../../scripts/bench/rows-file.ts';
import { expect, test } from './fixture.ts';

const rows = 400_000;
const query = 'SELECT indicateur, annee, count(*) AS n FROM mon_fichier GROUP BY ALL ORDER BY ALL';

let folder = '';
let file = '';

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lignes-'));
	file = join(folder, 'lignes.csv');
	const communes = await readFile('static/data/recherche.tsv', 'utf8');
	writeRowsFile(
		file,
		rows,
		communes.split('\n').flatMap((line) => line.split('\t', 1).filter(Boolean))
	);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('hundreds of thousands of rows are read and grouped while the page goes on', async ({
	page
}) => {
	await page.goto('explorer/fichier/', { waitUntil: 'networkidle' });
	await startHeartbeat(page);
	await page.getByLabel('Choisir un fichier').setInputFiles(file);
	await expect(page.getByText(/400\s000\slignes\ssur\s400\s000\sdésignent/)).toBeVisible();
	// A page that reads by itself has one task as long as the reading, and no frame meanwhile.
	const beat = await heartbeat(page);
	expect(beat.longestTask).toBeLessThan(1_000);
	expect(beat.frames).toBeGreaterThan(10);

	await page.getByRole('button', { name: 'Garder dans ce navigateur' }).click();
	await expect(page.getByText('Gardé dans ce navigateur')).toBeVisible();
	await page.goto(`explorer/sql/?sql=${encodeURIComponent(query)}`);
	await startHeartbeat(page);
	await expect(page.locator('summary', { hasText: 'mon_fichier' })).toBeVisible({
		timeout: 60_000
	});
	await page.getByRole('button', { name: 'Exécuter' }).click();
	const result = page.locator('section[aria-labelledby="resultat"]');
	// 34,969 communes, eight years, then the beginning of a second indicator.
	await expect(result.getByRole('status').first()).toContainText(/12\slignes/, { timeout: 60_000 });
	await expect(result.getByRole('cell', { name: /34\s969/ }).first()).toBeVisible();
	expect((await heartbeat(page)).longestTask).toBeLessThan(1_000);
});
