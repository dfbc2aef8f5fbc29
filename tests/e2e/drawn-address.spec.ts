// A choice is drawn first, and written in the address once it is on screen.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { holdBack } from './hold-back.ts';

interface Change {
	label: string;
	value: string;
}

/** Makes changes in one go, faster than the address follows; gives the search part of the address meanwhile. */
function changeAtOnce(page: Page, changes: readonly Change[]): Promise<string> {
	return page.evaluate((all) => {
		for (const { label, value } of all) {
			const labels = [...document.querySelectorAll('label')];
			const select = labels.find(({ textContent }) => textContent.trim() === label)?.control;
			if (!(select instanceof HTMLSelectElement)) throw new Error(label);
			select.value = value;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
		return location.search;
	}, changes);
}

test('choices made one right after the other are all drawn, then all in the address', async ({
	page
}) => {
	await page.goto('/indicateurs/declaration-en-ligne/');
	await expect(page.getByLabel('Ordre', { exact: true })).toBeEnabled();
	const changes = [
		{ label: 'Région', value: '53' },
		{ label: 'Ordre', value: 'croissant' }
	];
	expect(await changeAtOnce(page, changes)).toBe('');
	await expect(page.getByText(/^Figures.*Bretagne/)).toBeVisible({ timeout: 45_000 });
	await expect(page).toHaveURL(/\?region=53&tri=croissant$/);
	await expect(page.getByLabel('Ordre', { exact: true })).toHaveValue('croissant');
	await page.reload();
	await expect(page.getByLabel('Région', { exact: true })).toHaveValue('53');
});

/** Chooses the first indicator on the map, then follows a link before the address could. */
async function chooseThenFollow(page: Page): Promise<void> {
	await page.evaluate(() => {
		const select = document.querySelector<HTMLSelectElement>('#indicateur-carte');
		if (select) select.selectedIndex = 0;
		select?.dispatchEvent(new Event('change', { bubbles: true }));
		document.querySelector<HTMLElement>('a[href="/indicateurs/"]')?.click();
	});
}

/** Longer than an address takes to follow. */
const following = 500;

test('a link that is followed right after a choice leads where it says, even if slow to come', async ({
	page
}) => {
	const send = await holdBack(page, '**/indicateurs/__data.json*');
	await page.goto('/departements/35/');
	await page.locator('#indicateur-carte').selectOption('population');
	await expect(page).toHaveURL(/\?indicateur=population$/);
	const title = page.locator('figure[data-figure="commune-map"]').getByRole('heading');
	await expect(title).toHaveText('Population municipale');

	const asked = page.waitForRequest('**/indicateurs/__data.json*');
	await chooseThenFollow(page);
	await asked;
	await page.waitForTimeout(following);
	await expect(title).not.toHaveText('Population municipale');
	await expect(page).toHaveURL(/\?indicateur=population$/);
	send();
	await expect(page).toHaveURL(/\/indicateurs\/$/);
	await page.waitForTimeout(following);
	await expect(page).toHaveURL(/\/indicateurs\/$/);
});

test('a step back right after a choice shows what stood there', async ({ page }) => {
	await page.goto('/commune/?code=35012&groupe=region');
	const heading = page.getByRole('heading', { level: 1 });
	const peers = page.locator('figure[data-figure=strip]').first().getByRole('heading');
	await expect(peers).toContainText('de Bretagne');
	const former = (await heading.textContent()) ?? '';

	await page.getByRole('search').getByLabel('Voir une autre commune').fill('Lannion');
	await page.getByRole('option', { name: /^Lannion/ }).click();
	await expect(heading).toHaveText('Lannion');
	await page.getByText('Comparée avec').click();
	const choice = page.getByRole('radio', { name: /Communes des Côtes-d’Armor/ });
	await choice.evaluate((radio) => {
		(radio as HTMLInputElement).click();
		history.back();
	});
	await expect(heading).toHaveText(former);
	await page.waitForTimeout(following);
	await expect(page).toHaveURL(/\?code=35012&groupe=region$/);
	await expect(peers).toContainText('de Bretagne');
});
