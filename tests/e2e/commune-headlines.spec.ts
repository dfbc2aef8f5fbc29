// The sentences that open a commune's sheet: after its first chart, in the room kept for them.
import type { Page } from '@playwright/test';
import { layoutShift } from './first-chart.ts';
import { expect, test } from './fixture.ts';

const sentences = (page: Page) => page.locator('.headlines > li > p');

test('the sheet opens with sentences, each with its rule, its years and its SQL', async ({
	page
}) => {
	await page.goto('/commune/?code=13094');
	await expect(sentences(page)).toHaveCount(4);
	await expect(sentences(page).first()).toContainText(/^À Saint-Étienne-du-Grès, /);
	await expect(sentences(page).nth(1)).toContainText('Point fort le plus net de Saint-Étienne');
	await expect(sentences(page).nth(2)).toContainText('rejoindre la médiane demanderait environ');
	for (const sentence of await sentences(page).all())
		await expect(sentence).toContainText('(chiffres simulés).');

	const gap = page.locator('.headlines > li').nth(2);
	await gap.getByText('Comment cette phrase est calculée').click();
	await expect(gap).toContainText(/limites à 99,8\s%/);
	await expect(gap).toContainText(/2025\s; \d+\scommunes? du groupe sur \d+ avec une valeur/);
	await expect(gap.locator('code')).toContainText("WHERE self.code = '13094'");
});

test('every sentence has its SQL, those that count indicators too', async ({ page }) => {
	await page.goto('/commune/?code=13094');
	await expect(sentences(page)).toHaveCount(4);
	const sql = page.locator('.headlines pre code');
	await expect(sql).toHaveCount(4);
	await expect(sql.first()).toContainText('END AS cote');
	await expect(sql.nth(3)).toContainText('END AS evolution');
});

test('a commune that jumped in its group is told its places, among its size alone', async ({
	page
}) => {
	await page.goto('/commune/?code=69114');
	const jump = page.locator('.headlines > li').filter({ hasText: 'le rang de' });
	await expect(jump).toContainText(/de la 21e à la 1re place sur 26\scommunes de même taille/);
	await expect(jump).toContainText('(chiffres simulés).');
	await jump.getByText('Comment cette phrase est calculée').click();
	await expect(jump).toContainText(/Places possibles\s: de la 17e à la 25e en 2017/);
	await expect(jump.locator('code')).toContainText("indicateur = 'fibre-raccordable'");
	await page.goto('/commune/?code=69114&groupe=departement');
	await expect(sentences(page).first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(jump).toHaveCount(0);
});

test('names are in their grammar, and an empty commune is not compared', async ({ page }) => {
	await page.goto('/commune/?code=24172');
	await expect(sentences(page).first()).toContainText(/^Aux Eyzies, /);
	await page.goto('/commune/?code=55039');
	await expect(sentences(page)).toHaveCount(2);
	await expect(sentences(page).first()).toContainText(/aucun indicateur ne peut être jugé/);
	await expect(sentences(page).nth(1)).toContainText(/Sur \d+\sindicateurs de la fiche, \d+ /);
});

for (const [width, height] of [
	[1280, 900],
	[800, 1_000],
	[360, 780]
] as const) {
	test(`they come without moving the page, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const code of ['64021', '55039', '13094']) {
			await page.goto(`/commune/?code=${code}`);
			await expect(sentences(page).first()).toBeVisible();
			await page.waitForLoadState('networkidle');
			expect(await layoutShift(page), code).toBeLessThan(0.02);
		}
	});
}
