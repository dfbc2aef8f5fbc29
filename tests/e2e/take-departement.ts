import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';
import { kept } from './kept.ts';

/** « Emporter mon département », until it is there. */
export async function takeDepartement(page: Page, code: string) {
	await page.goto('/hors-ligne/');
	await kept(page);
	await page.getByLabel('Votre département').selectOption(code);
	await page.getByRole('button', { name: 'Emporter mon département' }).click();
	await expect(page.getByText('C’est fait')).toBeVisible({ timeout: 60_000 });
}
