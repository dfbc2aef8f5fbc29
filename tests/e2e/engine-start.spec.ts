import type { Page } from '@playwright/test';
import { createSiteServer } from '../../scripts/commands/site-server.ts';
import { createBareServer } from './bare-server.ts';
import { connection } from './connection.ts';
import { expect, test, type Complaints } from './fixture.ts';
import { holdIdle } from './hold-idle.ts';
import { builtSite, testOn } from './running-site.ts';

test.use({ reuseContext: false, savesData: false });

const path = '/indicateurs/declaration-en-ligne/';
/** Starting the engine on a busy machine. */
const engineTime = { timeout: 45_000 };
const slowTest = 120_000;

const isEngine = /\/duckdb|\.wasm|data\/(?:indicateurs|territoires)\//;

/** Paths of the engine and of the files it reads, in the order they are asked for. */
function engineRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (isEngine.test(pathname)) asked.push(pathname);
	});
	return asked;
}

/** Filters are answered from column files; without them they need the engine. */
async function withoutColumns(page: Page, complaints: Complaints) {
	complaints.expect(/data\/colonnes\//);
	await page.route(/data\/colonnes\//, (route) => route.fulfill({ status: 404 }));
}

/** Everything that waited for the browser to be idle has been run. */
async function idle(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(async () => {
		for (let turn = 0; turn < 3; turn++)
			await new Promise((done) => requestIdleCallback(done, { timeout: 6_000 }));
	});
}

for (const [words, value] of [
	['asks to save data', { saveData: true }],
	['is on a 2g line', { effectiveType: '2g' }]
] as const) {
	test(`no byte of the engine for a reader who ${words}, until they reach for a filter`, async ({
		page,
		complaints
	}) => {
		test.setTimeout(slowTest);
		await withoutColumns(page, complaints);
		const asked = engineRequests(page);
		await connection(page, value);
		await page.goto(path);
		await page.getByRole('heading', { name: 'Où, et pour quelles communes' }).waitFor();
		await idle(page);
		expect(asked).toEqual([]);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle');
		await page.getByLabel('Région', { exact: true }).hover();
		await expect(page.getByText(/^Liste des communes/)).toBeVisible(engineTime);
		expect(asked.some((file) => file.endsWith('.wasm'))).toBe(true);
	});
}

test('the engine starts by itself once the browser is idle', async ({ page }) => {
	test.setTimeout(slowTest);
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', engineTime);
});

for (const [sign, reach] of [
	['hovering', (page: Page) => page.getByLabel('Période', { exact: true }).hover()],
	['focusing', (page: Page) => page.getByLabel('Période', { exact: true }).focus()],
	[
		'touching',
		(page: Page) => page.getByLabel('Période', { exact: true }).dispatchEvent('touchstart')
	]
] as const) {
	test(`${sign} a filter starts the engine before the browser is idle`, async ({
		page,
		complaints
	}) => {
		await withoutColumns(page, complaints);
		// This browser is never idle.
		await holdIdle(page);
		const asked = engineRequests(page);
		await page.goto(path);
		// The part with the filters waits to be reached too; this is the first sign of it.
		const sign = page.getByText('Le moteur de calcul se charge');
		// Before the page is awake nobody hears it.
		await expect(async () => {
			await page.getByLabel('Région', { exact: true }).dispatchEvent('pointerover');
			await expect(sign).toBeVisible({ timeout: 1_000 });
		}).toPass({ timeout: 15_000 });
		expect(asked).toEqual([]);
		await reach(page);
		await expect.poll(() => asked.some((file) => file.endsWith('.wasm'))).toBe(true);
	});
}

test('worker, module and CSV are asked for together, none waits for another', async ({
	page,
	complaints
}) => {
	await withoutColumns(page, complaints);
	const asked = engineRequests(page);
	// DuckDB's own script never comes: whatever waits for it is never asked for.
	await page.route(/duckdb-browser-eh\.worker/, () => {});
	await page.goto(`${path}?periode=2022`);
	const all = [
		/duckdb-browser-eh\.worker.*\.js$/,
		/duckdb-eh.*\.wasm$/,
		/data\/indicateurs\/declaration-en-ligne\./,
		/data\/territoires\/communes\./
	];
	await expect
		.poll(() => all.filter((file) => !asked.some((one) => file.test(one))).map(String))
		.toEqual([]);
});

test.describe('on a host that serves files as they are', () => {
	const bare = testOn(() => createBareServer(builtSite));

	bare('the engine comes compressed all the same, and answers', async ({ page, complaints }) => {
		bare.setTimeout(slowTest);
		await withoutColumns(page, complaints);
		const asked = engineRequests(page);
		await page.goto(`${path}?departement=35&periode=2022`);
		await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine/)).toBeVisible(engineTime);
		expect(asked.filter((file) => file.endsWith('.wasm.gz'))).toHaveLength(1);
	});
});

test.describe('a download', () => {
	let open = () => {};
	const gated = testOn(() => {
		const opened = new Promise<void>((resolve) => (open = resolve));
		return createBareServer(builtSite, { path: /\.wasm\.gz$/, opened });
	});

	gated(
		'shows its bytes, leaves the page alive, is stopped and begun again',
		async ({ page, complaints }) => {
			gated.setTimeout(slowTest);
			await withoutColumns(page, complaints);
			await page.goto(`${path}?departement=35`);
			const progress = page.getByRole('progressbar', { name: 'Moteur de calcul' });
			await expect(page.getByText(/^Chargement\s: [23],\d\sMo sur 6,\d\sMo\.$/)).toBeVisible(
				engineTime
			);
			await expect(progress).toBeVisible();
			// Meanwhile the page answers: a choice is made and written in the address.
			await page.getByLabel('Population', { exact: true }).selectOption('500-999');
			await expect(page).toHaveURL(/strate=500-999/);
			await page.getByRole('button', { name: 'Annuler' }).click();
			await expect(page.locator('html')).toHaveAttribute('data-engine', 'idle');
			await expect(progress).toBeHidden();
			open();
			await page.getByRole('button', { name: 'Charger maintenant' }).click();
			await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine/)).toBeVisible(engineTime);
		}
	);
});

test.describe('a download that fails', () => {
	const own = testOn(() => createSiteServer({ folder: builtSite, base: '' }));

	own('is told, and works when tried again', async ({ page, complaints }) => {
		own.setTimeout(slowTest);
		// The engine says it in its own ways: the worker's exception, and what its page makes of it.
		complaints.expect(/Failed to fetch|ErrorEvent|ERR_FAILED/);
		await withoutColumns(page, complaints);
		await page.route(/\.wasm/, (route) => route.abort());
		await page.goto(`${path}?departement=35`);
		await expect(page.getByText('Le moteur de calcul n’a pas démarré.')).toBeVisible(engineTime);
		await page.unroute(/\.wasm/);
		await page.getByRole('button', { name: 'Réessayer' }).click();
		await expect(page.getByText(/^Figures.*d’Ille-et-Vilaine/)).toBeVisible(engineTime);
	});
});
