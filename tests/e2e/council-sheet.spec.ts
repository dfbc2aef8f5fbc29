// The sheet of a commune on paper: printed by the browser, then read back from the PDF.
import type { Page } from '@playwright/test';
import { qrPath } from '../../src/lib/exports/qr-path.ts';
import { expect, test } from './fixture.ts';
import { readPdf, withoutSpace } from './read-pdf.ts';

/** What prints: it is there while the medium is paper. */
const council = '[data-council]';

const a4 = { width: 595, height: 842 };

/** Width of A4 between the margins of the sheet, in CSS pixels. */
const paperWidth = Math.round(((210 - 26) / 25.4) * 96);

const views = [
	['a small commune', 'code=35012', 'Bain-de-Bretagne'],
	[
		'the longest of names',
		'code=51513&groupe=region',
		'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson'
	],
	['a commune overseas, among all of France', 'code=97105&groupe=toutes', 'Basse-Terre'],
	['a commune with next to no data', 'code=55039', 'Beaumont-en-Verdunois'],
	['an old code', 'code=35112', null],
	['hand-picked communes', 'code=35012&groupe=choisies&avec=22278', 'Bain-de-Bretagne']
] as const;

for (const [what, query, name] of views) {
	test(`prints in two A4 pages, nothing cut: ${what}`, async ({ page }) => {
		await open(page, query);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		if (name !== null) expect(title).toBe(name);
		const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));

		expect(pages.length).toBeGreaterThanOrEqual(1);
		expect(pages.length).toBeLessThanOrEqual(2);
		for (const { text, words, width, height } of pages) {
			expect(Math.abs(width - a4.width)).toBeLessThan(2);
			expect(Math.abs(height - a4.height)).toBeLessThan(2);
			expect(text).toContain('Ficheduconseilmunicipal');
			expect(text).toContain(withoutSpace(title));
			expect(text).toContain(await today(page));
			expect(text).toContain('Donnéessimulées');
			expect(words.left).toBeGreaterThan(20);
			expect(words.right).toBeLessThan(width - 20);
			expect(words.bottom).toBeGreaterThan(20);
			expect(words.top).toBeLessThan(height - 20);
		}
		const whole = pages.map(({ text }) => text).join('');
		for (const words of ['Pointsforts', 'Écartsàcombler', 'Sources', 'Retenirlesextrêmesexagère'])
			expect(whole).toContain(words);
		expect(Math.max(...pages.map(({ longestPath }) => longestPath))).toBeGreaterThan(2_000);

		// What the browser would print, word by word, is in the file.
		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator(council).innerText();
		const missing = printed.split(/\s+/).filter((word) => !whole.includes(withoutSpace(word)));
		expect(missing).toEqual([]);
	});
}

test('nothing sticks out of the paper, and the code opens the very view', async ({ page }) => {
	await page.setViewportSize({ width: paperWidth, height: 1_040 });
	await open(page, 'code=51513&groupe=region');
	await page.emulateMedia({ media: 'print' });
	const outside = await page.locator(council).evaluate((sheet, width) => {
		const cut = [...sheet.querySelectorAll('*')].filter((part) => {
			const { left, right } = part.getBoundingClientRect();
			return left < -0.5 || right > width + 0.5;
		});
		return cut.map((part) => part.outerHTML.slice(0, 120));
	}, paperWidth);
	expect(outside).toEqual([]);
	const code = page.locator(`${council} svg.code`);
	await expect(code.locator('path')).toHaveAttribute('d', qrPath(page.url()).path);
	const box = await code.boundingBox();
	expect(box?.width).toBeGreaterThan((25 / 25.4) * 96);
	await expect(page.locator(council)).toContainText(page.url());
});

test('what is put forward is clear of the group, on its side, and told in people', async ({
	page
}) => {
	await open(page, 'code=97105&groupe=toutes');
	await page.emulateMedia({ media: 'print' });
	const points = page.locator(`${council} .point`);
	await expect(points.first()).toBeVisible();
	await expect(page.locator(council)).toContainText(/communes de moins de 10\s000\shabitants/);
	for (const point of await points.all()) {
		await expect(point).toContainText(/nettement (?:au-dessus|en dessous)/);
		await expect(point).toContainText(/environ\s[\d\s]+/);
		await expect(point).toContainText('simulé');
	}
	await expect(page.locator(council)).toContainText(/sur 7\sindicateurs jugés/);
});

test('the button prints the sheet, by keyboard alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			dispatchEvent(new Event('beforeprint'));
			Reflect.set(window, 'paper', document.querySelector('[data-council]')?.textContent);
			dispatchEvent(new Event('afterprint'));
		};
	});
	await page.goto('/commune/?code=35012');
	await page.getByRole('button', { name: /Fiche du conseil/ }).focus();
	await page.keyboard.press('Enter');
	const paper = await page.waitForFunction(() => Reflect.get(window, 'paper') ?? false);
	expect(await paper.jsonValue()).toContain('Fiche du conseil municipal de Bain-de-Bretagne');
	// Trends had the time to come.
	expect(await paper.jsonValue()).not.toContain('évolution non chargée');
	await expect(page.locator(council)).toHaveCount(0);
});

test('printed before that part is there, the page prints as it is, whole', async ({ page }) => {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.goto('/commune/?code=35012');
	await expect(page.locator('figure[data-figure=strip]').first()).toBeVisible();
	const pages = await readPdf(await page.pdf());
	const whole = pages.map(({ text }) => text).join('');
	expect(whole).toContain('Bain-de-Bretagne');
	expect(whole).toContain('Impôtsurlerevenu');
	expect(whole).toContain('Donnéessimulées');
	expect(whole).not.toContain('Ficheduconseilmunicipal');
});

/** The sheet of a commune once its printed part and its past are there. */
async function open(page: Page, query: string): Promise<void> {
	await page.goto(`/commune/?${query}`);
	await expect(page.locator('figure[data-figure=strip]').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	// A wide group has its files.
	await expect(page.locator('main progress')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(council)).toBeVisible();
	await page.emulateMedia({ media: null });
	await expect(page.locator(council)).toHaveCount(0);
}

/** « 2 décembre 2026 », « 1er décembre 2026 », without spaces. */
function today(page: Page): Promise<string> {
	return page.evaluate(() =>
		new Date()
			.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })
			.replace(/^1(?=\s)/, '1er')
			.replaceAll(/\s/g, '')
	);
}
