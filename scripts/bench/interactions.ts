import type { Page } from '@playwright/test';
import { quantile } from 'd3-array';
import type { BenchBrowser } from './bench-browser.ts';

/** What a reader changes on an indicator's page, all data there: a label of the filters and two choices. */
const changes = [
	['Population', '500-999', ''],
	['Département', '35', ''],
	['Région', '53', ''],
	['Classement', 'croissant', 'decroissant'],
	['Période', '2022', '']
] as const;

export interface InteractionTimes {
	/** Label of what was changed. */
	change: string;
	/** Milliseconds from the change to the frame after its repaint. */
	median: number;
	p95: number;
	n: number;
}

/** On the page of an indicator of the site, once all is there. */
export async function indicatorInteractions(
	{ browser }: BenchBrowser,
	site: string,
	rounds: number
): Promise<InteractionTimes[]> {
	const page = await browser.newPage();
	try {
		await page.goto(`${site}/indicateurs/declaration-en-ligne/`);
		await page.waitForLoadState('networkidle');
		return await interactionTimes(page, rounds);
	} finally {
		await page.close();
	}
}

export function interactionsTable(results: readonly InteractionTimes[]): string {
	const lines = results.map(
		({ change, median, p95, n }) => `| ${change} | ${median} | ${p95} | ${n} |`
	);
	return [
		'| changement | médiane (ms) | 95 % (ms) | mesures |',
		'| --- | --- | --- | --- |',
		...lines
	].join('\n');
}

/** Changes each filter back and forth, after a first time that fetches what it needs. */
export async function interactionTimes(page: Page, rounds: number): Promise<InteractionTimes[]> {
	const results: InteractionTimes[] = [];
	for (const [label, ...values] of changes) {
		const select = page.getByLabel(label, { exact: true });
		if ((await select.count()) === 0) continue;
		await select.selectOption(values[0]);
		await page.waitForLoadState('networkidle');
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) {
			for (const value of values) times.push(await select.evaluate(timeOfChange, value));
		}
		const at = (share: number) => Math.round((quantile(times, share) ?? 0) * 10) / 10;
		results.push({ change: label, median: at(0.5), p95: at(0.95), n: times.length });
		await select.selectOption(values[1]);
	}
	return results;
}

/** In the page: sets the choice and waits for the frame that follows the one that paints it. */
async function timeOfChange(select: Element, value: string): Promise<number> {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await frame();
	const start = performance.now();
	Reflect.set(select, 'value', value);
	select.dispatchEvent(new Event('change', { bubbles: true }));
	await frame();
	await frame();
	return performance.now() - start;
}
