// A chart is drawn for the width of its place; a page with fifteen of them is not laid out fifteen times to know it.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const charts = (page: Page) => page.locator('figure[data-figure=strip] .canvas');

/** Width that the marks are laid out for, and that of their place, in pixels. */
function widths(chart: Locator): Promise<[number, number]> {
	return chart.evaluate((canvas) => [
		Number(canvas.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]),
		canvas.clientWidth
	]);
}

async function openSheet(page: Page): Promise<void> {
	await page.goto('/commune/?code=35012');
	await expect(page.getByRole('radio', { includeHidden: true }).first()).toBeAttached();
	await expect.poll(() => charts(page).count()).toBeGreaterThan(8);
}

test('charts are told their widths by the layout of the page, and do not ask for it one by one', async ({
	page
}) => {
	await page.addInitScript(() => {
		const own = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth');
		Reflect.set(window, 'askedWidths', 0);
		Object.defineProperty(Element.prototype, 'clientWidth', {
			get(this: Element) {
				if (this.matches('.canvas'))
					Reflect.set(window, 'askedWidths', Number(Reflect.get(window, 'askedWidths')) + 1);
				return Number(own?.get?.call(this));
			}
		});
	});
	await openSheet(page);
	await expect(async () => {
		const [drawn, place] = await widths(charts(page).first());
		expect(drawn).toBe(place);
	}).toPass();
	const before = Number(await page.evaluate(() => Reflect.get(window, 'askedWidths')));
	await page.waitForLoadState('networkidle');
	const after = Number(await page.evaluate(() => Reflect.get(window, 'askedWidths')));
	// Once by the first view, once by the page that takes its place, and what this test has asked.
	expect(before).toBeGreaterThan(0);
	expect(after).toBeLessThan(6);
});

for (const width of [360, 1280]) {
	test(`a chart far down is drawn for its place once it is near, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await openSheet(page);
		const last = charts(page).last();
		// Awake, no chart scrolls: none is a stop of the Tab key.
		await expect(page.locator('.canvas[tabindex]')).toHaveCount(0);
		await last.scrollIntoViewIfNeeded();
		await expect(async () => {
			const [drawn, place] = await widths(last);
			expect(drawn).toBe(place);
		}).toPass();
	});
}

test('what was never near is drawn for its place before it is printed', async ({ page }) => {
	await openSheet(page);
	const last = charts(page).last();
	// As a window that was made narrower since: what is far was not laid out again.
	await page.setViewportSize({ width: 900, height: 700 });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(async () => {
		const [drawn, place] = await widths(last);
		expect(drawn).toBe(place);
	}).toPass();
	expect((await widths(last))[1]).toBeLessThan(500);
});
