// The top of a sheet: on a phone the search box is behind a button, so that the comparison is on the first screen.
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixture.ts';
import { holdBack } from './hold-back.ts';

const sheet = '/commune/?code=35012';
const phone = { width: 360, height: 740 };
const unfold = (page: Page) => page.getByRole('button', { name: 'Voir une autre commune' });
const box = (page: Page) => page.getByRole('search').getByRole('textbox');

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('the comparison in words is on the first screen', async ({ page }) => {
		await page.goto(sheet);
		const answer = page.getByText(/^À Bain-de-Bretagne, sur \d+ indicateurs/);
		// What was written before the page is awake gives its place to what is written after.
		await expect(answer).toBeVisible();
		const top = async () => (await answer.boundingBox())?.y ?? phone.height;
		await expect.poll(top).toBeLessThan(phone.height - 44);
	});

	test('another commune is found behind the button', async ({ page }) => {
		await page.goto(sheet);
		await expect(page.getByRole('search')).toBeHidden();
		await unfold(page).click();
		const combobox = page.getByRole('combobox', { name: 'Voir une autre commune' });
		await expect(combobox).toBeFocused();
		await page.keyboard.type('saint e');
		await expect(page.getByRole('option').nth(3)).toBeInViewport({ ratio: 1 });
		const cut = page
			.getByRole('option')
			.evaluateAll((options) =>
				options
					.filter((option) => option.scrollHeight > option.clientHeight)
					.map((one) => one.textContent)
			);
		expect(await cut).toEqual([]);
		await combobox.fill('22113');
		await expect(page.getByRole('option', { name: /^Lannion/ })).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
		// What it lies over is not to be pressed meanwhile.
		await expectAccessible(page, '[popover]');
		await page.getByRole('option', { name: /^Lannion/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lannion');
		await expect(page.getByRole('search')).toBeHidden();
	});

	test('the button needs no script, and what it unfolded stays', async ({ page }) => {
		const release = await holdBack(page, '**/_app/immutable/**/*.js');
		await page.goto(sheet, { waitUntil: 'commit' });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
		await expect(page.getByRole('search')).toBeHidden();
		await unfold(page).click();
		await expect(box(page)).toBeVisible();
		await box(page).fill('Lan');
		release();
		await expect(page.getByRole('option', { name: /^Lannion/ })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('search')).toBeHidden();
		await expect(unfold(page)).toBeFocused();
	});

	test('a box unfolded before the page is awake has the focus once it is', async ({ page }) => {
		const release = await holdBack(page, '**/_app/immutable/**/*.js');
		await page.goto(sheet, { waitUntil: 'commit' });
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
		await unfold(page).click();
		await expect(box(page)).toBeVisible();
		release();
		await expect(page.getByRole('combobox')).toBeFocused();
		await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
		await expect(page.getByRole('combobox')).toBeFocused();
	});

	test('the box folds when the keyboard leaves it, and on its button', async ({ page }) => {
		await page.goto(sheet);
		await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
		await unfold(page).press('Enter');
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(unfold(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('search')).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('search')).toBeHidden();
	});

	for (const [what, address] of [
		['no commune', '/commune/'],
		['an unknown one', '/commune/?code=35999'],
		['no departement', '/commune/?code=99001']
	] as const)
		test(`an address of ${what} has its box in the page`, async ({ page }) => {
			await page.goto(address);
			await expect(
				page.getByRole('alert').or(page.getByText('Choisissez une commune'))
			).toBeVisible();
			await expect(page.getByRole('search')).toBeVisible();
			await expect(unfold(page)).toBeHidden();
		});
});

test('on a wide page the box is beside the name', async ({ page }) => {
	await page.goto(sheet);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bain-de-Bretagne');
	await expect(page.getByRole('search').getByLabel('Voir une autre commune')).toBeVisible();
	await expect(unfold(page)).toBeHidden();
});
