import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Starting the engine and bringing columns, on a busy machine. */
export const engineTime = { timeout: 60_000 };

export async function openExplorer(page: Page, query = ''): Promise<void> {
	await page.goto(`/explorer/${query}`);
	await expect(kept(page)).toContainText('sur', engineTime);
}

/** « 320 communes sur 34 969. » */
export function kept(page: Page): Locator {
	return page.getByText(/^[\d\s]+communes?\ssur\s[\d\s]+\.$/);
}

/** Communes that the page says it keeps. */
export async function keptCount(page: Page): Promise<number> {
	return numberIn(await kept(page).textContent());
}

/** The first whole number of a French text. */
export function numberIn(text: string | null): number {
	return Number((/\d[\d\s]*/.exec(text ?? '')?.[0] ?? '').replaceAll(/\s/g, ''));
}

export function card(page: Page, name: RegExp | string): Locator {
	return page.getByRole('article', { name });
}

/** One of the two fields beside a histogram. */
export function bound(page: Page, name: RegExp | string, side: 'de' | 'à'): Locator {
	return card(page, name).getByRole('spinbutton', { name: new RegExp(`^${side} `) });
}

/** Communes with a value that a histogram counts, as its text says. */
export async function counted(page: Page, name: RegExp | string): Promise<number> {
	const label = await card(page, name).getByRole('img').getAttribute('aria-label');
	return numberIn(label?.split(/\s:\s/)[1] ?? null);
}
