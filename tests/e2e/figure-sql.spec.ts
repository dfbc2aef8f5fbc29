import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 150_000 });
test.use({ viewport: { width: 1280, height: 900 } });

/** The SQL that « Données » of a figure gives. */
async function sqlOf(figure: Locator): Promise<string> {
	await figure.locator('.bar').getByRole('button', { name: 'Données', exact: true }).click();
	const field = figure.getByLabel('La question en SQL');
	await expect(field).toBeVisible();
	return field.inputValue();
}

/** Values of a column that the SQL page answers; the text is pasted as it is. */
async function answered(page: Page, text: string): Promise<string[]> {
	await page.goto('/explorer/sql/');
	await expect(page.locator('[data-editor="code"]')).toBeAttached();
	const editor = page.getByRole('textbox', { name: /Requête SQL/ });
	await editor.focus();
	await page.keyboard.press('Control+a');
	await editor.evaluate((element, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		const paste = { clipboardData, bubbles: true, cancelable: true };
		element.dispatchEvent(new ClipboardEvent('paste', paste));
	}, text);
	await page.getByRole('button', { name: 'Exécuter' }).click();
	const result = page.locator('section[aria-labelledby="resultat"]');
	await expect(result.locator('tbody tr').first()).toBeVisible({ timeout: 60_000 });
	// The chart that is proposed has a table too, under it.
	return result.locator('tbody').first().locator('tr').allInnerTexts();
}

test('the SQL under a strip, pasted in the SQL page, gives the rows of its table', async ({
	page
}) => {
	await page.goto('/commune/?code=35012');
	const figure = page.locator('figure[data-figure="strip"]#bande-population');
	const text = await sqlOf(figure);
	expect(text).toContain("indicateur = 'population'");
	expect(text).toContain('quantile_cont(valeur, [0.1, 0.25, 0.5, 0.75, 0.9])');
	await figure.locator('.bar').getByRole('button', { name: 'Tableau' }).click();
	const numbers = (cell: string) => Number(cell.replaceAll(/\s/g, '').replace(',', '.'));
	const shown = await figure.locator('tbody tr td:last-child').allInnerTexts();
	expect(shown).toHaveLength(6);

	const rows = (await answered(page, text)).map((row) => row.split('\t'));
	expect(rows.map(([line]) => line)).toEqual(['35012', 'd1', 'q1', 'mediane', 'q3', 'd9']);
	expect(rows.map(([, , value]) => Math.round(numbers(value ?? '')))).toEqual(
		shown.map((cell) => Math.round(numbers(cell)))
	);
});

test('the SQL of a filtered page follows its filters; every figure of the page has one', async ({
	page
}) => {
	await page.goto('/indicateurs/population/?departement=35&strate=500-999');
	const map = page.locator('figure[data-figure="departement-map"]');
	await expect(page.locator('figure .bar')).toHaveCount(await page.locator('figure').count());
	await expect(page.locator('figure[data-figure="ranking"]')).toContainText('Ille-et-Vilaine');
	expect(await sqlOf(page.locator('figure[data-figure="ranking"]'))).toContain(
		"strate = 1 AND departement = '35'"
	);
	// The map shows every departement: of the filters, the size alone bears on it.
	expect(await sqlOf(map)).not.toContain("'35'");
	for (const kind of ['trend', 'strates', 'distribution'])
		expect(await sqlOf(page.locator(`figure[data-figure="${kind}"]`))).toContain("'population'");
});

test('communes side by side and the map of a departement have theirs', async ({ page }) => {
	await page.goto('/departements/35/?indicateur=population');
	expect(await sqlOf(page.locator('figure[data-figure="commune-map"]'))).toContain(
		"departement = '35'"
	);
	await page.goto('/comparer/?codes=35012,35013');
	const text = await sqlOf(page.locator('figure[data-figure="comparison"]').first());
	expect(text).toContain("code IN ('35012', '35013')");
});

test('a gauge of the home page has its bar: table, data and SQL', async ({ page }) => {
	await page.goto('/');
	const figure = page.locator('#depuis-declaration-en-ligne-part');
	expect(await sqlOf(figure)).toContain("indicateur = 'declaration-en-ligne-part'");
	await figure.locator('.bar').getByRole('button', { name: 'Tableau' }).click();
	await expect(figure.locator('tbody tr')).toHaveCount(2);
	await expect(figure.getByRole('row', { name: /Dernière valeur/ })).toContainText(/72\s%/);
});
