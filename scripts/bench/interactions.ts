import { resolve } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { quantile } from 'd3-array';
import { spread, spreadText, type Spread } from './spread.ts';

/** Plain JavaScript, because it is sent to the page as it stands. */
const repaint = resolve(import.meta.dirname, '..', '..', 'bench', 'repaint.js');

/** What a reader changes where the data are there already. */
interface Interaction {
	name: string;
	path: string;
	/** What to wait for, and to bring in, before anything is measured. */
	prepare: (page: Page) => Promise<void>;
	target: (page: Page) => Locator;
	/** In turn, each measured: a value of a list or of radio buttons, a share of the width to point at, or a press. */
	changes: readonly (string | number | null)[];
}

/** Milliseconds from each change to the end of the last frame that it changed. */
export interface InteractionTimes {
	name: string;
	times: Spread;
	p95: number;
}

const indicator = '/indicateurs/declaration-en-ligne/';
const allOfFrance = '/commune/?code=62001&groupe=toutes';
/** Files of a hundred departements, or an engine and its tables. */
const arrival = { timeout: 90_000 };

function filter(label: string, ...changes: string[]): Interaction {
	return {
		name: `indicateur, ${label.toLowerCase()}`,
		path: indicator,
		prepare: async (page) => {
			await page.getByLabel(label, { exact: true }).hover();
			await page.locator('figure[data-figure="distribution"]').first().waitFor();
		},
		target: (page) => page.getByLabel(label, { exact: true }),
		changes
	};
}

/** The pointer over the first figure of a kind, at shares of its width. */
function hover(name: string, path: string, kind: string): Interaction {
	return {
		name,
		path,
		prepare: async (page) => {
			await page.locator(`figure[data-figure="${kind}"] .cursor`).first().waitFor(arrival);
			await page.waitForLoadState('networkidle');
		},
		target: (page) => page.locator(`figure[data-figure="${kind}"] .cursor`).first(),
		changes: [0.3, 0.45, 0.6, 0.75]
	};
}

const explored = (page: Page) =>
	page.getByText(/^[\d\s]+communes?\ssur\s[\d\s]+\.$/).waitFor(arrival);

export const interactions: readonly Interaction[] = [
	filter('Population', '500-999', ''),
	filter('Département', '35', ''),
	filter('Région', '53', ''),
	filter('Ordre', 'croissant', 'decroissant'),
	filter('Période', '2022', '2023'),
	hover('indicateur, survol de la répartition', indicator, 'distribution'),
	{
		name: 'département, indicateur de la carte',
		path: '/departements/62/',
		prepare: async (page) => {
			await page.locator('#indicateur-carte:enabled').waitFor(arrival);
			await page.waitForLoadState('networkidle');
		},
		target: (page) => page.locator('#indicateur-carte'),
		changes: ['declaration-en-ligne', 'population']
	},
	{
		name: 'fiche, groupe de comparaison',
		path: allOfFrance,
		prepare: async (page) => {
			await page
				.locator('input[type="radio"][value="all"]:checked')
				.waitFor({ ...arrival, state: 'attached' });
			await page.waitForLoadState('networkidle');
		},
		target: (page) => page.locator('fieldset:has(input[value="all"])'),
		changes: ['departement', 'region', 'strate', 'similar', 'all']
	},
	hover('fiche, survol de la bande, toutes les communes', allOfFrance, 'strip'),
	{
		name: 'explorateur, tri du tableau',
		path: '/explorer/',
		prepare: explored,
		target: (page) => page.getByRole('columnheader').getByRole('button').first(),
		changes: [null]
	}
];

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
	const lines = results.map(
		({ name, times, p95 }) => `| ${name} | ${spreadText(times)} | ${Math.round(p95)} | ${times.n} |`
	);
	return [
		'| changement | médiane (ms) | 95e centile (ms) | mesures |',
		'| --- | ---: | ---: | ---: |',
		...lines
	].join('\n');
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
