import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** RGAA 4.1 is WCAG 2.1 A and AA; the other tags cost nothing and help. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
	rule: string;
	help: string;
	targets: string[];
}

/** Violations that axe finds on the page as it stands, or in the element of this selector. */
export async function accessibilityViolations(page: Page, within = 'html'): Promise<Violation[]> {
	// Evaluated, not added as a script tag: the Content-Security-Policy refuses the tag.
	await page.evaluate(source);
	const asked = { values: tags, within };
	return page.evaluate(async ({ values, within }) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(within, { runOnly: { type: 'tag', values } });
		return violations.map(({ id, help, nodes }) => ({
			rule: id,
			help,
			targets: nodes
				.slice(0, 5)
				.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
		}));
	}, asked);
}

/** Fails with the rule, the elements and what to do. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
	expect(await accessibilityViolations(page, within)).toEqual([]);
}
