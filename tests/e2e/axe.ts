import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
	rule: string;
	help: string;
	targets: string[];
}

/** What axe looks at, by its tags or by its rules. */
interface Asked {
	type: 'tag' | 'rule';
	values: string[];
}

/** RGAA 4.1 is WCAG 2.1 A and AA; the other tags cost nothing and help. */
const everything: Asked = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
};
/** The rules that read colours; the others cannot tell a theme from the other. */
const colours: Asked = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Violations that axe finds on the page as it stands, or in the element of this selector. */
export async function accessibilityViolations(
	page: Page,
	within = 'html',
	asked = everything
): Promise<Violation[]> {
	// Evaluated, not added as a script tag: the Content-Security-Policy refuses the tag.
	if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.evaluate(source);
	return page.evaluate(
		async ({ within, ...runOnly }) => {
			const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
			const { violations } = await axe.run(within, { runOnly });
			return violations.map(({ id, help, nodes }) => ({
				rule: id,
				help,
				targets: nodes
					.slice(0, 5)
					.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
			}));
		},
		{ within, ...asked }
	);
}

/** Fails with the rule, the elements and what to do. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
	expect(await accessibilityViolations(page, within)).toEqual([]);
}

/** In the light theme, then in the dark one, where nothing but colours is another. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await accessibilityViolations(page, 'html', colours), 'dark').toEqual([]);
}

/** At the width of a desktop, then of a phone: nothing scrolls sideways, and axe finds nothing in either theme. */
export async function expectSoundAtBothWidths(page: Page): Promise<void> {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
		await expectAccessibleInBothThemes(page);
	}
}
