import type { Locator, Page } from '@playwright/test';

/** What a reader changes where the data are there already. */
export interface Interaction {
	name: string;
	path: string;
	/** What to wait for, and to bring in, before anything is measured. */
	prepare: (page: Page) => Promise<void>;
	target: (page: Page) => Locator;
	/** In turn, each measured: a value of a list or of radio buttons, a share of the width to point at, or a press. */
	changes: readonly (string | number | null)[];
}

const indicator = '/indicateurs/declaration-en-ligne/';
const allOfFrance = '/commune/?code=62001&groupe=toutes';
/** Files of a hundred departements, or an engine and its tables. */
const arrival = { timeout: 90_000 };

/** Starting takes one of the two cores for some seconds: a change made meanwhile is another measure. */
function engineStarted(page: Page): Promise<void> {
	return page.locator('html[data-engine="ready"]').waitFor({ ...arrival, state: 'attached' });
}

function filter(label: string, ...changes: string[]): Interaction {
	return {
		name: `indicateur, ${label.toLowerCase()}`,
		path: indicator,
		prepare: async (page) => {
			await page.getByLabel(label, { exact: true }).hover();
			await page.locator('figure[data-figure="distribution"]').first().waitFor();
			await engineStarted(page);
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
			await engineStarted(page);
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
