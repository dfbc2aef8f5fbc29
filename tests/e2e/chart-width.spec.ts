// A chart is drawn for the width of its place; a page with fifteen of them is not laid out fifteen times to know it.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const charts = (page: Page) => page.locator('figure[data-figure=strip] .canvas');

/** The marks are laid out for the width of their place; gives it, in pixels. */
async function fittedWidth(chart: Locator): Promise<number> {
	const widths = () =>
		chart.evaluate((canvas) => [
			Number(canvas.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]),
			Math.round(canvas.getBoundingClientRect().width)
		]);
	await expect(async () => {
		const [drawn, place] = await widths();
		expect(drawn).toBe(place);
	}).toPass();
	return (await widths())[1] ?? NaN;
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
	await fittedWidth(charts(page).first());
	await page.waitForLoadState('networkidle');
	const asked = Number(await page.evaluate(() => Reflect.get(window, 'askedWidths')));
	// Once or twice by the first view, once by the page that takes its place.
	expect(asked).toBeGreaterThan(0);
	expect(asked).toBeLessThan(6);
});

for (const width of [360, 1280]) {
	test(`a chart far down is drawn for its place once it is near, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await openSheet(page);
		const last = charts(page).last();
		// Awake, no chart scrolls: none is a stop of the Tab key.
		await expect(page.locator('.canvas[tabindex]')).toHaveCount(0);
		await last.scrollIntoViewIfNeeded();
		await fittedWidth(last);
	});
}

test('what was never near is drawn for its place before it is printed', async ({ page }) => {
	await openSheet(page);
	const last = charts(page).last();
	// As a window that was made narrower since: what is far was not laid out again.
	await page.setViewportSize({ width: 900, height: 700 });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await fittedWidth(last)).toBeLessThan(500);
});
