// A choice is drawn first, and written in the address once it is on screen.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

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

test('a link that is followed right after a choice leads where it says', async ({ page }) => {
	await page.goto('/departements/35/');
	await expect(page.locator('#indicateur-carte')).toBeEnabled();
	await page.evaluate(() => {
		const select = document.querySelector<HTMLSelectElement>('#indicateur-carte');
		if (select) select.value = 'population';
		select?.dispatchEvent(new Event('change', { bubbles: true }));
		document.querySelector<HTMLElement>('a[href="/indicateurs/"]')?.click();
	});
	await expect(page).toHaveURL(/\/indicateurs\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForTimeout(500);
	expect(new URL(page.url()).pathname).toBe('/indicateurs/');
});
