import { number } from '../../src/lib/db/cell.ts';
import { sql } from '../../src/lib/db/sql.ts';
import { expectSoundAtBothWidths } from './axe.ts';
import { nodeEngine } from './engine-node.ts';
import { bound, card, counted, engineTime, keptCount, openExplorer } from './explorer-page.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 1280, height: 900 }, savesData: false });

const declaration = 'Déclaration de revenus en ligne 2025';

test('a brush on one histogram narrows the others and the table, as DuckDB counts', async ({
	page
}) => {
	await openExplorer(page, '?departement=35,22,29,56');
	await card(page, declaration).getByRole('img').scrollIntoViewIfNeeded();
	const before = { rows: await keptCount(page), own: await counted(page, declaration) };
	const population = await counted(page, 'Population');
	const box = await card(page, declaration).getByRole('img').boundingBox();
	if (!box) throw new Error('the histogram has no box');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.55, y);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.62, y, { steps: 3 });
	// On the move, the figures follow already; the address waits.
	await expect.poll(() => keptCount(page)).toBeLessThan(before.rows);
	expect(new URL(page.url()).searchParams.get('valeurs')).toBeNull();
	await page.mouse.move(box.x + box.width * 0.7, y, { steps: 3 });
	await page.mouse.up();
	await expect(page).toHaveURL(/valeurs=declaration-en-ligne_2025_/);

	const [from, to] = await Promise.all(
		(['de', 'à'] as const).map((side) => bound(page, declaration, side).inputValue())
	);
	const engine = await nodeEngine('declaration-en-ligne');
	const [expected] = await engine.rows(
		sql`
		SELECT count(*) AS n
		FROM commune
		JOIN observation USING (code)
		WHERE indicateur = 'declaration-en-ligne' AND periode = '2025'
			AND departement IN ('22', '29', '35', '56')
			AND valeur BETWEEN ${Number(from)} AND ${Number(to)} AND population < 10000`,
		(row) => number(row, 'n')
	);
	expect(await keptCount(page)).toBe(expected);
	expect(await counted(page, 'Population')).toBe(expected);
	expect(await counted(page, 'Population')).toBeLessThan(population);
	expect(await counted(page, declaration)).toBe(before.own);

	await card(page, declaration)
		.getByRole('button', { name: /Effacer/ })
		.click();
	await expect.poll(() => keptCount(page)).toBe(before.rows);

	// Typed past each other, the last one wins and the other opens: the fields say what is chosen.
	await bound(page, declaration, 'à').fill('80');
	await bound(page, declaration, 'de').fill('90');
	await bound(page, declaration, 'de').press('Tab');
	await expect(
		page.getByText('Déclaration de revenus en ligne en 2025 : au moins 90')
	).toBeVisible();
	await expect(bound(page, declaration, 'à')).toHaveValue('');
});

test('groups by departement give what DuckDB gives: quartiles, weighted mean, n, coverage', async ({
	page
}) => {
	await openExplorer(page, '?region=53');
	await page.getByLabel('Regrouper par').selectOption('Département');
	const table = page.getByRole('table', { name: /déclarant leurs revenus en ligne/ });
	await expect(table.getByRole('rowheader')).toHaveText(
		['Côtes-d’Armor', 'Finistère', 'Ille-et-Vilaine', 'Morbihan'],
		engineTime
	);
	const engine = await nodeEngine('declaration-en-ligne');
	const french = (value: number, decimals: number) =>
		value.toLocaleString('fr-FR', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
	const expected = await engine.rows(
		sql`
		SELECT count(*) AS size, count(valeur) AS n,
			quantile_cont(valeur, 0.25) AS q1, median(valeur) AS q2, quantile_cont(valeur, 0.75) AS q3,
			100.0 * sum(numerateur) / sum(denominateur) AS mean
		FROM commune
		LEFT JOIN observation ON observation.code = commune.code
			AND indicateur = 'declaration-en-ligne' AND periode = '2025'
		WHERE region = '53' AND population < 10000
		GROUP BY departement
		ORDER BY departement`,
		(row) => [
			french(number(row, 'size'), 0),
			french(number(row, 'n'), 0),
			`${french((100 * number(row, 'n')) / number(row, 'size'), 0)} %`,
			...['q1', 'q2', 'q3', 'mean'].map((name) => french(number(row, name), 1))
		]
	);
	expect(expected).toHaveLength(4);
	const rows = table.locator('tbody').getByRole('row');
	for (const [index, cells] of expected.entries())
		await expect(rows.nth(index).getByRole('cell')).toHaveText(cells);
});

test('fits a desktop and a phone, and axe finds nothing in either theme', async ({ page }) => {
	await openExplorer(
		page,
		'?colonnes=declaration-en-ligne_2025,fibre-raccordable_2024&departement=35&grouper=departement&valeurs=declaration-en-ligne_2025_80_&tri=-population,nom'
	);
	await expect(page.getByRole('table')).toBeVisible(engineTime);
	await page.getByText('Statuts').first().click();
	await expectSoundAtBothWidths(page);
});
