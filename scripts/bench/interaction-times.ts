import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { quantile } from 'd3-array';
import { interactions } from './interactions.ts';
import { markdownTable } from './markdown-table.ts';
import { spread, spreadText, type Spread } from './spread.ts';

/** Plain JavaScript, because it is sent to the page as it stands. */
const repaint = resolve(import.meta.dirname, '..', '..', 'bench', 'repaint.js');

/** Milliseconds from each change to the end of the last frame that it changed. */
export interface InteractionTimes {
	name: string;
	times: Spread;
	p95: number;
}

/** Every change a first time, to bring in what it needs, then `rounds` times measured. */
export async function interactionTimes(
	browser: Browser,
	site: string,
	rounds: number
): Promise<InteractionTimes[]> {
	const results: InteractionTimes[] = [];
	for (const { name, path, prepare, target, changes } of interactions) {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		try {
			await page.addInitScript({ path: repaint });
			await page.goto(site + path);
			await prepare(page);
			for (const change of changes) await target(page).evaluate(timeOfChange, change);
			await page.waitForLoadState('networkidle');
			const values: (number | null)[] = [];
			for (let round = 0; round < rounds; round++) {
				for (const change of changes)
					values.push(await target(page).evaluate(timeOfChange, change));
			}
			const times = spread(values);
			if (times === null) throw new Error(`${name}: nothing of the page changed`);
			const known = values.filter((value) => value !== null);
			results.push({ name, times, p95: quantile(known, 0.95) ?? 0 });
		} finally {
			await page.close();
		}
	}
	return results;
}

export function interactionsTable(results: readonly InteractionTimes[]): string {
	const lines = results.map(({ name, times, p95 }) => {
		return [name, spreadText(times), Math.round(p95), times.n];
	});
	return markdownTable(['changement', 'médiane (ms)', '95e centile (ms)', 'mesures'], lines, 1);
}

/** In the page: what was asked, from the change to its repaint. */
function timeOfChange(target: Element, change: string | number | null): Promise<number | null> {
	return Reflect.get(
		window,
		'benchRepaint'
	)(() => {
		if (change === null) target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		else if (target.localName === 'fieldset')
			target.querySelector<HTMLElement>(`input[value="${change}"]`)?.click();
		else if (typeof change === 'string') {
			Reflect.set(target, 'value', change);
			target.dispatchEvent(new Event('change', { bubbles: true }));
		} else {
			const { left, top, width, height } = target.getBoundingClientRect();
			const place = { clientX: left + change * width, clientY: top + height / 2 };
			target.dispatchEvent(
				new PointerEvent('pointermove', { ...place, pointerType: 'mouse', bubbles: true })
			);
		}
	});
}
