import { createSiteServer } from '../../scripts/commands/site-server.ts';
import { underBase } from '../../scripts/commands/settings.ts';
import { shellArchivePath } from '../../src/lib/offline/shell-archive.ts';
import { expectAccessible } from './axe.ts';
import { createBareServer, never } from './bare-server.ts';
import { connection } from './connection.ts';
import { kept, keptAddresses } from './kept.ts';
import { expect } from './fixture.ts';
import { builtSite, testOn } from './running-site.ts';
import { takeDepartement } from './take-departement.ts';

const good = () => createSiteServer({ folder: builtSite, base: '' });
const test = testOn(good);
test.use({ serviceWorkers: 'allow', reuseContext: false, savesData: false });
test.setTimeout(240_000);

test('what was visited is read again with the server stopped, and nothing else', async ({
	page,
	site,
	complaints
}) => {
	complaints.expect(/Failed to load resource|ERR_/);
	await page.goto('/commune/?code=62001');
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();
	await kept(page);
	await expect
		.poll(async () =>
			(await keptAddresses(page)).some((one) => one.includes('departements/62.json'))
		)
		.toBe(true);
	await site.stop();
	await page.goto('/commune/?code=62002');
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();
	// A departement that was never opened: a sentence, and a way out.
	await page.goto('/commune/?code=35238');
	await expect(page.getByText('La connexion est interrompue.')).toBeVisible();
	await page.goto('/departements/35/');
	await expect(page.getByText('La page « /departements/35/ » n’a pas été emportée')).toBeVisible();
	await page.getByRole('link', { name: 'l’accueil' }).click();
	await expect(page).toHaveURL('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Méthode' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Méthode');
});

test.describe('the first visit', () => {
	const asked: string[] = [];
	const watched = testOn(() => {
		asked.length = 0;
		return good().prependListener('request', ({ url }) => void asked.push(url ?? ''));
	});

	watched(
		'keeps all pages in one file, before an engine that nobody reached for',
		async ({ page }) => {
			await page.goto('/commune/?code=62001');
			await kept(page);
			const engine = () => asked.findIndex((url) => url.includes('.wasm'));
			await expect.poll(engine, { timeout: 60_000 }).not.toBe(-1);
			expect(asked.indexOf(`/${shellArchivePath}`)).toBeGreaterThan(0);
			expect(engine()).toBeGreaterThan(asked.indexOf(`/${shellArchivePath}`));
			const addresses = await keptAddresses(page);
			const pages = ['/', '/comparer/', '/donnees/', '/explorer/', '/methode/'];
			expect(addresses).toEqual(expect.arrayContaining(pages));
			const scripts = addresses.filter((one) => one.endsWith('.js'));
			expect(scripts.length).toBeGreaterThan(asked.filter((url) => url.endsWith('.js')).length);
		}
	);
});

test('a departement taken along is read offline, then let go', async ({
	page,
	site,
	complaints
}) => {
	complaints.expect(/Failed to load resource|ERR_/);
	await page.goto('/hors-ligne/');
	await kept(page);
	await page.getByLabel('Votre département').selectOption('62');
	await expect(page.getByText(/Mo sur l’appareil/).first()).toBeVisible();
	await takeDepartement(page, '62');
	await expectAccessible(page);
	await site.stop();
	await page.goto('/departements/62/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Pas-de-Calais');
	await page.goto('/commune/?code=62041');
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();
	await page.goto('/commune/?code=35238');
	await expect(page.getByText('La connexion est interrompue.')).toBeVisible();
	await page.goto('/indicateurs/population/');
	await expect(page.locator('figure[data-figure] svg').first()).toBeVisible();

	await page.goto('/hors-ligne/');
	await page.getByRole('button', { name: 'Retirer Pas-de-Calais (62)' }).click();
	await expect(page.getByText('Retiré de cet appareil.')).toBeVisible();
	expect((await keptAddresses(page)).filter((one) => /departements\/62[./-]/.test(one))).toEqual(
		[]
	);
	await page.goto('/departements/62/');
	await expect(page).toHaveURL(/\/hors-ligne\/\?page=/);
});

test.describe('on a line that stalls', () => {
	const stalled = testOn(() =>
		createBareServer(builtSite, { path: /departements\/62\.json$/, opened: never })
	);
	stalled.use({ serviceWorkers: 'allow' });

	stalled('a download that is stopped leaves nothing', async ({ page }) => {
		stalled.setTimeout(120_000);
		await page.goto('/hors-ligne/');
		await kept(page);
		await page.getByLabel('Votre département').selectOption('62');
		await page.getByRole('button', { name: 'Emporter mon département' }).click();
		await expect(page.getByRole('progressbar', { name: 'Téléchargement' })).toBeVisible();
		await page.getByRole('button', { name: 'Annuler' }).click();
		await expect(page.getByText('Téléchargement arrêté')).toBeVisible();
		expect((await keptAddresses(page)).filter((one) => one.includes('/summaries/'))).toEqual([]);
		await expect(page.getByText('Rien n’est emporté pour le moment.')).toBeVisible();
	});
});

test('a reader who asks to save data is given nothing to keep', async ({ page }) => {
	await connection(page, { saveData: true });
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	expect(
		await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))
	).toBe(0);
});

test('where the browser keeps nothing, a sentence says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'isSecureContext', { value: false });
	});
	await page.goto('/hors-ligne/');
	await expect(page.getByText(/ouvert sans chiffrement \(http\)/)).toBeVisible();
	await expect(page.getByRole('button', { name: /Emporter/ })).toHaveCount(0);
});

test.describe('under a base path', () => {
	const under = testOn(() =>
		createSiteServer({ folder: underBase.BUILD_DIR, base: underBase.BASE_PATH })
	);
	under.use({ serviceWorkers: 'allow' });

	under('the home page is read again with the server stopped', async ({ page, site }) => {
		under.setTimeout(120_000);
		await page.goto(`${underBase.BASE_PATH}/`);
		await kept(page);
		await site.stop();
		await page.goto(`${underBase.BASE_PATH}/methode/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Méthode');
	});
});
