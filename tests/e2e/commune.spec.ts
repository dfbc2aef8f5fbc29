import type { Page } from '@playwright/test';
import { builtDepartement } from '../../scripts/read/built-departements.ts';
import type { DepartementFile } from '../../src/lib/domain/published.ts';
import { expectAccessibleInBothThemes } from './axe.ts';
import { expect, test } from './fixture.ts';

const ille = builtDepartement('35');

/** A commune of the field that has an old code, whatever the year of the COG. */
function merged(file: DepartementFile): { old: string; today: string; name: string } {
	for (const [index, { codes }] of Object.entries(file.formerly)) {
		const old = codes.find((code) => !file.codes.includes(code));
		const today = file.codes[Number(index)];
		const name = file.names[Number(index)];
		if (old !== undefined && today !== undefined && name !== undefined) return { old, today, name };
	}
	throw new Error('35.json has no merged commune');
}

const strips = (page: Page) => page.locator('figure[data-figure=strip]');

test('a mayor finds the sheet, changes the group, and the address restores the view', async ({
	page
}) => {
	await page.goto('/');
	const box = page.getByRole('search').getByLabel('Votre commune');
	await box.fill('saint etienne du gres');
	await page.getByRole('option', { name: /Saint-Étienne-du-Grès/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saint-Étienne-du-Grès');
	await expect(page).toHaveURL(/\/commune\/\?code=13094$/);
	await expect(strips(page).first()).toBeVisible();
	// The lines below the first two come with the second file of the departement, then two by two.
	await expect.poll(() => strips(page).count()).toBeGreaterThanOrEqual(10);
	await page.waitForLoadState('networkidle');
	const lines = await strips(page).count();

	await page.getByText('Comparée avec').click();
	await page.getByRole('radio', { name: /Communes des Bouches-du-Rhône/ }).check();
	await expect(page).toHaveURL(/groupe=departement/);
	const group = strips(page).first().getByRole('heading');
	await expect(group).toContainText('moins de 10 000 habitants des Bouches-du-Rhône');

	const before = await page.locator('main').innerText();
	await page.reload();
	await expect(group).toContainText('moins de 10 000 habitants des Bouches-du-Rhône');
	await expect(strips(page)).toHaveCount(lines);
	await page.getByText('Comparée avec').click();
	await expect(page.getByRole('radio', { name: /Communes des Bouches-du-Rhône/ })).toBeChecked();
	const lead = (text: string) => text.slice(text.indexOf('Impôt'), text.indexOf('Impôt') + 600);
	expect(lead(await page.locator('main').innerText())).toBe(lead(before));
});

test('lines come two by two, so that no gesture waits for all of them', async ({ page }) => {
	await page.addInitScript(() => {
		const counts = new Set([0]);
		Reflect.set(window, 'lineCounts', counts);
		// Told once for each task that has changed the page.
		new MutationObserver(() =>
			counts.add(document.querySelectorAll('figure[data-figure=strip]').length)
		).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/commune/?code=35012');
	await expect.poll(() => strips(page).count()).toBeGreaterThanOrEqual(10);
	await page.waitForLoadState('networkidle');
	const counts = await page.evaluate(() => [...Reflect.get(window, 'lineCounts')] as number[]);
	expect(Math.max(...counts)).toBe(await strips(page).count());
	const steps = counts.sort((a, b) => a - b).map((count, at) => count - (counts[at - 1] ?? 0));
	expect(Math.max(...steps)).toBe(2);
});

test('another commune is opened from a sheet, compared in the same way, and left by a step back', async ({
	page
}) => {
	await page.goto('/commune/?code=35012&groupe=departement&avec=22278');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Bain-de-Bretagne');
	await page.getByRole('search').getByLabel('Voir une autre commune').fill('22113');
	await expect(page.getByRole('option', { name: /^Lannion/ })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(heading).toHaveText('Lannion');
	await expect(page).toHaveURL(/\/commune\/\?code=22113&groupe=departement$/);
	await expect(strips(page).first().getByRole('heading')).toContainText('Côtes-d’Armor');
	await page.goBack();
	await expect(heading).toHaveText('Bain-de-Bretagne');
	await expect(strips(page).first().locator('.named li')).toHaveCount(1);
});

test('a hand-picked commune of elsewhere is drawn, counted and kept in the address', async ({
	page
}) => {
	await page.goto('/commune/?code=35012&avec=22278');
	await expect(strips(page).first().locator('.named li')).toHaveCount(1);
	await page.getByText('Comparée avec').click();
	await page.getByRole('button', { name: /Retirer/ }).click();
	await expect(page).toHaveURL(/code=35012$/);
	await expect(strips(page).first().locator('.named li')).toHaveCount(0);
});

test('the whole of an indicator unfolds: ranking, distribution, trend, definition', async ({
	page
}) => {
	await page.goto('/commune/?code=35012&indicateur=declaration-en-ligne');
	for (const kind of ['ranking', 'distribution', 'trend']) {
		const figure = page.locator(`figure[data-figure=${kind}]`);
		await expect(figure).toBeVisible();
		await expect(figure).toContainText('Données simulées');
	}
	await expect(page.getByText('Ce que mesure cet indicateur')).toBeVisible();
});

test('a reader writes about a line with what they see already in the message', async ({ page }) => {
	await page.goto('/commune/?code=35012&indicateur=declaration-en-ligne');
	const write = page.getByText('Signaler une valeur manquante ou fausse');
	await write.click();
	const message = page.getByLabel('Message à copier');
	await expect(message).toHaveValue(/Commune\s: Bain-de-Bretagne \(35012\)/);
	await expect(message).toHaveValue(/Ce que la page indique en 2025\s: [\d,]+\s%/);
	await expect(message).toHaveValue(/code=35012&indicateur=declaration-en-ligne/);
});

test.describe('with an engine that starts by itself', () => {
	test.use({ savesData: false });

	test('a wide group waits for its files, and the engine gives its past', async ({ page }) => {
		await page.goto('/commune/?code=35012&groupe=region&indicateur=fibre-raccordable');
		await expect(strips(page).first()).toContainText('moins de 10 000 habitants de Bretagne');
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 40_000 });
		await expect(page.locator('figure[data-figure=trend]')).toContainText('Groupe (médiane)');
	});

	test('a group of more departements than are read one by one has its past from the engine, row by row', async ({
		page
	}) => {
		await page.goto('/commune/?code=35012&groupe=strate&indicateur=fibre-raccordable');
		await expect(page.locator('figure[data-figure=trend]')).toContainText('Groupe (médiane)', {
			timeout: 40_000
		});
		await expect(
			page.getByText(/^Parmi \d+\scommunes du groupe, \d+\scommunes partaient/)
		).toBeVisible();
	});
});

test('without the engine, the sheet keeps its charts and says what is missing', async ({
	page
}) => {
	await page.route(/\.wasm|duckdb[^/]*worker/, (route) => route.fulfill({ status: 404 }));
	await page.goto('/commune/?code=35012&groupe=toutes&indicateur=fibre-raccordable');
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 40_000 });
	await expect.poll(() => strips(page).count()).toBeGreaterThanOrEqual(10);
	await expect(page.locator('figure[data-figure=trend]')).toBeVisible();
	await expect(page.getByText('Le moteur de calcul n’a pas démarré.').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Réessayer' }).first()).toBeVisible();
});

test.describe('an address that names no current commune', () => {
	test('an old code leads to the commune of today, with a notice', async ({ page }) => {
		const { old, today, name } = merged(ille);
		await page.goto(`/commune/?code=${old}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.replace("'", '’'));
		await expect(
			page.getByRole('status').filter({ hasText: `Le code ${old} est ancien` })
		).toContainText(today);
	});

	test('an unknown code gets a sentence and a way out', async ({ page }) => {
		await page.goto('/commune/?code=35999');
		await expect(page.getByText('Aucune commune ne porte le code 35999.')).toBeVisible();
		await expect(page.getByRole('link', { name: /page d’un département/ })).toBeVisible();
	});

	test('a badly formed code is told from an unknown one', async ({ page }) => {
		await page.goto('/commune/?code=vitre');
		await expect(page.getByText(/«\svitre\s» n’est pas un code INSEE/i)).toBeVisible();
	});

	test('no code at all asks for a commune', async ({ page }) => {
		await page.goto('/commune/');
		await expect(page.getByText('Choisissez une commune pour voir sa fiche')).toBeVisible();
	});
});

test('a commune of 10,000 inhabitants and more is shown, and told that it is outside the field', async ({
	page
}) => {
	await page.goto('/commune/?code=35238');
	await expect(page.getByText('elle est hors du champ de ce tableau de bord')).toBeVisible();
	await expect(strips(page).first()).toBeVisible();
});

test('axe finds nothing on the unfolded sheet', async ({ page }) => {
	await page.goto('/commune/?code=35012&avec=22278&indicateur=declaration-en-ligne');
	await expect(page.locator('figure[data-figure=trend]')).toBeVisible();
	await page.getByText('Comparée avec').click();
	await expectAccessibleInBothThemes(page);
});

test('the sheet fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('/commune/?code=35012&indicateur=declaration-en-ligne');
	await expect(page.locator('figure[data-figure=trend]')).toBeVisible();
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
});

test('a link to a figure far below lands on it, and lets the reader go', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/commune/?code=35012#bande-population');
	const figure = page.locator('#bande-population');
	const top = () => figure.evaluate(placeOf);
	await expect(page.locator('.spark svg').first()).toBeAttached();
	await expect(page.locator('.room > *').first()).toBeAttached();
	await expect.poll(top).toBeLessThan(60);
	expect(await top()).toBeGreaterThanOrEqual(0);
	await page.mouse.move(180, 400);
	await page.mouse.wheel(0, -3_000);
	await expect.poll(top).toBeGreaterThan(1_000);
	await page.setViewportSize({ width: 420, height: 800 });
	expect(await top()).toBeGreaterThan(1_000);
	await page.evaluate(() => (location.hash = '#bande-evolution-population'));
	await expect.poll(() => page.locator('#bande-evolution-population').evaluate(placeOf)).toBe(16);
});

function placeOf(element: Element): number {
	return Math.round(element.getBoundingClientRect().top);
}
