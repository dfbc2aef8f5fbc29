import type { Page } from '@playwright/test';
import { sql } from '../../src/lib/db/sql.ts';
import { viewOfColumns } from '../../src/lib/model/indicator-view.ts';
import { periodValues } from '../../src/lib/queries/period-values.ts';
import { communeName } from '../../src/lib/text/commune.ts';
import { formatCount } from '../../src/lib/text/number.ts';
import { formatValue } from '../../src/lib/text/value.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { catalogueIndicator, nodeEngine } from './engine-node.ts';
import { firstViewBytes } from './first-view.ts';
import { expect, test } from './fixture.ts';
import { holdIdle } from './hold-idle.ts';

const id = 'declaration-en-ligne';
const path = `/indicateurs/${id}/`;
/** Starting the engine on a busy machine. */
const engineTime = { timeout: 45_000 };
const slowTest = 120_000;

const isWasm = (url: URL) => url.pathname.endsWith('.wasm');

function figure(page: Page, kind: string) {
	return page.locator(`figure[data-figure="${kind}"]`);
}

/** Opens the table alternative of a figure; its bar comes once the page is awake. */
async function openTable(page: Page, kind: string) {
	const button = figure(page, kind).getByRole('button', { name: 'Tableau', exact: true });
	if ((await button.getAttribute('aria-expanded', engineTime)) !== 'true') await button.click();
}

/** Cells of the rows of a figure's table alternative. */
async function tableRows(page: Page, kind: string): Promise<string[][]> {
	await openTable(page, kind);
	return figure(page, kind)
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()))
		);
}

test('filters are answered in the browser with the figures of the Node engine', async ({
	page
}) => {
	test.setTimeout(slowTest);
	const indicator = await catalogueIndicator(id);
	const db = await nodeEngine(id);
	const columns = await periodValues(db, { indicator: id, period: '2022' });
	const choice = { departement: '35', region: null, strate: 1 } as const;
	const expected = viewOfColumns(
		columns,
		{ period: '2022', choice, order: 'decroissant' },
		indicator
	);
	const [median] = await db.rows(
		sql`
			SELECT median(valeur) AS median FROM observation JOIN commune USING (code)
			WHERE indicateur = ${id} AND periode = '2022' AND departement = '35' AND strate = 1`,
		(row) => row['median']
	);
	expect(expected.summary.n).toBeGreaterThan(20);
	expect(expected.summary.median).toBeCloseTo(Number(median), 6);

	await page.goto(path);
	await page.getByLabel('Période', { exact: true }).selectOption('2022');
	await page.getByLabel('Département', { exact: true }).selectOption('35');
	await page.getByLabel('Population', { exact: true }).selectOption('500-999');
	const { n, size } = expected.summary;
	await expect(page.getByText(/^Figures/)).toHaveText(
		new RegExp(
			`${formatCount(n)}.communes avec une valeur sur ${formatCount(size)}.communes .*2022`
		),
		engineTime
	);

	const format = (value: number) => formatValue(value, indicator.unit, indicator.decimals);
	const ranking = await tableRows(page, 'ranking');
	const first = expected.ranking.slice(0, 10);
	expect(ranking.slice(0, 10).map(([name, rank, value]) => [name, rank, value])).toEqual(
		first.map(({ name, rank, value }) => [communeName(name), formatCount(rank), format(value)])
	);
	// An ordered list says that it exaggerates, and judges each line for the number looked at.
	await expect(page.getByText(/^Trier exagère.*limite corrigée/)).toBeVisible();
	await expect(
		page
			.getByRole('region', { name: /^Liste des communes/ })
			.locator('tbody tr')
			.first()
	).toContainText(/plus élevé|peut tenir au hasard/);
	const bars = await tableRows(page, 'distribution');
	expect(bars.map(([, , count]) => count)).toEqual(expected.histogram?.counts.map(formatCount));
	const strates = await tableRows(page, 'strates');
	expect(strates.map(([, count]) => count)).toEqual(
		expected.strates.map(({ summary }) => formatCount(summary.n))
	);

	// What is shown is what the address says.
	await expect(page).toHaveURL(/\?periode=2022&departement=35&strate=500-999$/);
	await page.reload();
	await expect(page.getByLabel('Période', { exact: true })).toHaveValue('2022');
	await expect(figure(page, 'ranking')).toContainText(first[0]?.name ?? '', engineTime);
});

test('the first view of the columns is the one that the build compiled', async ({ page }) => {
	test.setTimeout(slowTest);
	const columns: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/data/colonnes/')) columns.push(request.url());
	});
	await page.goto(path);
	const kinds = ['departement-map', 'strates', 'distribution'] as const;
	const compiled: string[][][] = [];
	for (const kind of kinds) compiled.push(await tableRows(page, kind));
	expect(compiled.map((rows) => rows.length)).toEqual([expect.any(Number), 7, expect.any(Number)]);
	// Reaching for a filter is what brings the columns.
	expect(columns).toEqual([]);
	await page.getByLabel('Région', { exact: true }).focus();
	await expect(page.getByText(/^Liste des communes/)).toBeVisible(engineTime);
	const sorted = (rows: string[][]) => rows.map((row) => row.join('|')).sort();
	for (const [index, kind] of kinds.entries())
		expect(sorted(await tableRows(page, kind)), kind).toEqual(sorted(compiled[index] ?? []));
});

test('a région narrows the departements, and bad parameters are told and left out', async ({
	page
}) => {
	await page.goto(`${path}?region=53&departement=2A&tri=hasard&code=zzz`);
	await expect(page.getByText('le département « 2A » n’existe pas ici')).toBeVisible();
	await expect(page.getByText('l’ordre de tri « hasard »')).toBeVisible();
	await expect(page.getByText('le code de la commune « zzz »')).toBeVisible();
	const options = page.getByLabel('Département', { exact: true }).locator('option');
	await expect(options).toHaveText([
		'Tous',
		'Côtes-d’Armor (22)',
		'Finistère (29)',
		'Ille-et-Vilaine (35)',
		'Morbihan (56)'
	]);
});

test('a commune of the address is shown among the others, with a link to its sheet', async ({
	page
}) => {
	test.setTimeout(slowTest);
	await page.goto(`${path}?departement=35&code=35001&tri=nom`);
	const list = page.getByRole('region', { name: /^Liste des communes/ });
	await expect(list.locator('tbody tr').first()).toContainText('Acigné', engineTime);
	await expect(list.getByRole('link', { name: 'Acigné' })).toHaveAttribute(
		'href',
		/\/commune\/\?code=35001$/
	);
	await expect(figure(page, 'ranking').locator('text', { hasText: 'Acigné' })).toBeVisible();
	await expect(figure(page, 'trend')).toContainText('Acigné');
	await page.getByRole('button', { name: 'Ne plus la montrer' }).click();
	await expect(page).toHaveURL(/\?departement=35&tri=nom$/);
});

test('the funnel and what is missing come when the reader reaches them', async ({ page }) => {
	test.setTimeout(slowTest);
	await page.goto(`${path}?code=35012`);
	const funnel = figure(page, 'funnel');
	await expect(funnel).toHaveCount(0);
	await page
		.getByRole('heading', { name: 'Ce que le hasard peut expliquer' })
		.scrollIntoViewIfNeeded();
	await expect(funnel).toContainText(/avec des effectifs, sur/, engineTime);
	await expect(funnel.locator('canvas')).toBeVisible();
	await expect(funnel.locator('svg text', { hasText: 'ensemble' }).first()).toBeVisible();
	await expect(funnel.locator('svg text', { hasText: 'Bain-de-Bretagne' })).toBeVisible();
	await funnel.getByText('Comment lire ce graphique').click();
	await expect(funnel).toContainText('Chaque point est une commune.');

	// Who is out, with the warning that picking the farthest exaggerates.
	await openTable(page, 'funnel');
	await expect(funnel).toContainText('exagère');
	await expect(funnel).toContainText('limite corrigée du nombre de communes regardées');

	// By keyboard, the four edges of a frame list the communes in it.
	await funnel.getByText('Lister les communes d’une partie du graphique').click();
	await funnel.getByRole('slider').last().press('ArrowDown');
	await expect(funnel.getByText(/communes? dans le cadre/).first()).toBeVisible();

	const absences = page.getByRole('region', { name: 'Qui manque, pourquoi', exact: true }).first();
	await absences.scrollIntoViewIfNeeded();
	const map = figure(page, 'coverage-map');
	await expect(map.locator('svg').first()).toBeVisible(engineTime);
	const [strate] = await tableRows(page, 'coverage-map');
	expect(strate?.length).toBe(7);
	await expect(absences.getByText('secret statistique').first()).toBeVisible();
	await absences.getByText('Signaler une valeur manquante ou fausse').click();
	await expect(absences.getByRole('textbox', { name: 'Message à copier' })).toHaveValue(
		/Commune\u00a0: Bain-de-Bretagne \(35012\)/
	);
	await expectAccessible(page);
});

test.describe('with an engine that starts by itself', () => {
	test.use({ savesData: false });

	test('filters are answered without the engine, which may fail', async ({ page, complaints }) => {
		// The engine says it in its own ways: the worker's exception, and what its page makes of it.
		test.setTimeout(slowTest);
		complaints.expect(/duckdb-eh.*404/);
		complaints.expect(/console error: ErrorEvent/);
		await page.route(isWasm, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto(`${path}?departement=35`);
		await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine/)).toBeVisible(engineTime);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', engineTime);
		await page.getByLabel('Période', { exact: true }).selectOption('2022');
		await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine, 2022/)).toBeVisible();
	});
});

test('without its columns the engine answers; without either the first view stays, to be tried again', async ({
	page,
	complaints
}) => {
	test.setTimeout(slowTest);
	complaints.expect(/duckdb-eh.*404/);
	complaints.expect(/console error: ErrorEvent/);
	complaints.expect(/colonnes.*404|404.*colonnes/);
	await page.route(/colonnes/, (route) => route.fulfill({ status: 404, body: '' }));
	await page.route(isWasm, (route) => route.fulfill({ status: 404, body: '' }));
	const becomeIdle = await holdIdle(page);
	await page.goto(`${path}?departement=35`);
	const failure = page.getByText('Le moteur de calcul n’a pas démarré.');
	await expect(failure).toBeVisible(engineTime);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed');
	await expect(figure(page, 'departement-map').locator('svg').first()).toBeVisible();
	await expect(page.getByText('Les figures montrent encore toutes les communes')).toBeVisible();
	await page.unroute(isWasm);
	// A start by itself would take the button away and leave the question without an answer.
	await becomeIdle();
	await page.getByRole('button', { name: 'Réessayer' }).click();
	await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine/)).toBeVisible(engineTime);
	await expect(failure).toBeHidden();
});

test('a national series has its breaks, and a source for each figure', async ({ page }) => {
	await page.goto('/indicateurs/declaration-en-ligne-nombre/');
	await expect(page.getByText('Donnée non ouverte à la commune.').first()).toBeVisible();
	await expect(figure(page, 'trend').locator('ol li')).toHaveCount(3);
	const rows = page.getByRole('region', { name: /France$/ }).locator('tbody tr');
	const known = rows.filter({ hasNotText: 'non collecté' });
	expect(await known.count()).toBeGreaterThan(15);
	await expect(known.filter({ has: page.locator('a[href^="http"]') })).toHaveCount(
		await known.count()
	);
	await expect(rows.filter({ hasText: '2012' }).first()).toContainText('non collecté');
});

test('categories go from the first period to the last', async ({ page }) => {
	await page.goto('/indicateurs/canal-numerique-demarches/');
	await expect(figure(page, 'categories')).toContainText('2012');
	await expect(page.getByText(/^De .* selon la catégorie/)).toBeVisible();
});

test('the first view of every kind of indicator weighs less than 110 KB', async ({ request }) => {
	for (const slug of [id, 'population', 'declaration-en-ligne-nombre', 'canal-numerique-demarches'])
		expect(await firstViewBytes(request, `/indicateurs/${slug}/`), slug).toBeLessThan(110_000);
});

for (const slug of ['paiement-impots-dematerialise', 'perception-demarches']) {
	test(`axe finds nothing to say of the national page of ${slug}`, async ({ page }) => {
		await page.goto(`/indicateurs/${slug}/`);
		await expectAccessibleInBothThemes(page);
	});
}

test('axe finds nothing to say of a page by commune, filtered', async ({ page }) => {
	test.setTimeout(slowTest);
	await page.goto(`${path}?departement=35&code=35001`);
	await expect(page.getByText(/^Liste des communes/)).toBeVisible(engineTime);
	await expectAccessibleInBothThemes(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every figure is drawn, with its table and its source', async ({ page }) => {
		await page.goto(path);
		for (const kind of ['trend', 'departement-map', 'strates', 'distribution', 'ranking']) {
			await expect(figure(page, kind).locator('svg').first(), kind).toBeVisible();
			await expect(figure(page, kind).getByText('Source'), kind).toBeVisible();
		}
		await figure(page, 'departement-map').getByText('Tableau').click();
		await expect(
			figure(page, 'departement-map').getByRole('link', { name: 'Ille-et-Vilaine (35)' }).last()
		).toBeVisible();
		await expect(page.locator('#filtres ~ noscript p')).toBeVisible();
		// What is only drawn in the browser says so in its place.
		await expect(page.getByText(/^Ce graphique place chaque commune/)).toBeVisible();
		await expect(page.getByText(/^La carte de ce qui manque/)).toBeVisible();
	});
});
