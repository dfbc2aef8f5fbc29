import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { tableFromIPC } from 'apache-arrow';
import { unzipSync, strFromU8 } from 'fflate';
import { number, text } from '../../src/lib/db/cell.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { nodeEngine } from './engine-node.ts';
import { keptCount, openExplorer } from './explorer-page.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 }, savesData: false });

const grid = (page: Page) => page.getByRole('grid', { name: 'Communes filtrées' });
const cellOfFocus = (page: Page) =>
	page.evaluate(
		() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell') ?? null
	);

test('the keyboard goes through 33,000 rows and never loses its place', async ({ page }) => {
	await openExplorer(page);
	const rows = await keptCount(page);
	expect(rows).toBeGreaterThan(30_000);
	await expect(grid(page)).toHaveAttribute('aria-rowcount', String(rows + 1));
	expect(await grid(page).getByRole('row').count()).toBeLessThan(60);

	// One stop of the Tab key: its first heading, from the control that comes before.
	await page.getByLabel('Trier par').focus();
	await page.keyboard.press('Tab');
	expect(await cellOfFocus(page)).toBe('-1.0');
	await page.keyboard.press('ArrowDown');
	expect(await cellOfFocus(page)).toBe('0.0');
	await page.keyboard.press('Control+End');
	await expect.poll(() => cellOfFocus(page)).toBe(`${rows - 1}.3`);
	await expect(grid(page).locator(':focus')).toBeInViewport();
	await expect(grid(page).getByRole('row').last()).toHaveAttribute('aria-rowindex', `${rows + 1}`);

	// Scrolled away by hand, the row with the focus is still there, and the next key brings it back.
	await grid(page).evaluate((box) => box.scrollTo(0, 0));
	await expect(grid(page).getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
	expect(await cellOfFocus(page)).toBe(`${rows - 1}.3`);
	await page.keyboard.press('PageUp');
	await expect(grid(page).locator(':focus')).toBeInViewport();
	// Out of it with one press, to what follows.
	await page.keyboard.press('Tab');
	expect(await cellOfFocus(page)).toBeNull();
});

test('two sorts, one heading after the other, give the order that DuckDB gives', async ({
	page
}) => {
	await openExplorer(page, '?departement=22,35');
	await grid(page).getByRole('button', { name: 'Département' }).press('Enter');
	await expect(grid(page).getByRole('columnheader', { name: 'Département' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	const heading = grid(page).getByRole('button', { name: 'Population' });
	await heading.press('Shift+Enter');
	await heading.press('Shift+Enter');
	await expect(page).toHaveURL(/tri=departement(,|%2C)-population/);
	await expect(
		page.getByText('Trié par Département (croissant), puis par Population (décroissant).')
	).toBeAttached();
	await expect(heading).toBeFocused();

	const engine = await nodeEngine();
	const expected = await engine.rows(
		sql`
		SELECT nom
		FROM commune
		WHERE departement IN ('22', '35') AND population < 10000
		ORDER BY departement, population DESC, code
		LIMIT 8`,
		(row) => text(row, 'nom')
	);
	const names = await grid(page).getByRole('rowheader').allTextContents();
	expect(names.slice(0, 8).map(plain)).toEqual(expected.map(plain));
});

test('columns are picked, and the address keeps them', async ({ page }) => {
	await openExplorer(page, '?departement=35');
	const headings = grid(page).getByRole('columnheader');
	await expect(headings).toHaveCount(4);
	await page.getByRole('checkbox', { name: 'Intercommunalité' }).check();
	await page.getByRole('checkbox', { name: 'Département' }).uncheck();
	await expect(headings).toHaveText([/Commune/, /Intercommunalité/, /Population/, /Déclaration/]);
	await expect(grid(page)).toHaveAttribute('aria-colcount', '4');
	await expect(page).toHaveURL(/montrer=epci(,|%2C)population/);
	await expect(
		grid(page).getByRole('gridcell', { name: 'Rennes Métropole' }).first()
	).toBeVisible();
});

test('the CSV of what is filtered has its communes and their values', async ({ page }) => {
	await openExplorer(page, '?departement=35&valeurs=declaration-en-ligne_2025_90_');
	const rows = await keptCount(page);
	const arrived = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV pour machines' }).click();
	const download = await arrived;
	expect(download.suggestedFilename()).toMatch(/-simule\.zip$/);
	const files = unzipSync(readFileSync(await download.path()));
	const [name = ''] = Object.keys(files).filter((file) => file.endsWith('.csv'));
	const [header = '', ...lines] = strFromU8(files[name] ?? new Uint8Array())
		.trimEnd()
		.split('\r\n');
	expect(lines).toHaveLength(rows);
	expect(header.split(',')).toEqual(
		expect.arrayContaining(['code', 'declaration_en_ligne_2025', 'donnees_simulees'])
	);

	const engine = await nodeEngine('declaration-en-ligne');
	const [best] = await engine.rows(
		sql`
		SELECT commune.code, valeur
		FROM commune
		JOIN observation USING (code)
		WHERE indicateur = 'declaration-en-ligne' AND periode = '2025' AND departement = '35'
			AND population < 10000
		ORDER BY valeur DESC, code
		LIMIT 1`,
		(row) => ({ code: text(row, 'code'), value: number(row, 'valeur') })
	);
	const [line = ''] = lines.filter((one) => one.split(',').includes(best?.code ?? ''));
	expect(line.split(',')[header.split(',').indexOf('declaration_en_ligne_2025')]).toBe(
		String(best?.value)
	);
	const readme = strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array());
	expect(readme).toContain('Licence');
	expect(readme).toContain('c1.valeur >= 90');
});

test('what is filtered leaves as Arrow IPC too, its writer fetched only then', async ({ page }) => {
	await openExplorer(page, '?departement=35&valeurs=declaration-en-ligne_2025_90_');
	const rows = await keptCount(page);
	const arrived = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Arrow IPC' }).click();
	const files = unzipSync(readFileSync(await (await arrived).path()));
	const [name = ''] = Object.keys(files).filter((file) => file.endsWith('.arrow'));
	const read = tableFromIPC(files[name]);
	expect(read.numRows).toBe(rows);
	expect([...(read.getChild('code') ?? [])].every((code) => /^35\d{3}$/.test(String(code)))).toBe(
		true
	);
	const values = [...(read.getChild('declaration_en_ligne_2025') ?? [])];
	expect(values.every((value) => typeof value === 'number' && value >= 90)).toBe(true);
	expect([...read.schema.metadata.values()].join(' ')).toContain('Licence Ouverte');
});

/** Names as typed: the page sets French apostrophes. */
function plain(name: string): string {
	return name.trim().replaceAll('’', "'");
}
