import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { Maille } from '../../../lib/domain/territory.ts';
import {
	publishedCatalogue,
	publishedSummary,
	siteConfiguration
} from '../../../lib/server/published.ts';
import { sourceOfIndicator } from '../../../lib/domain/provenance.ts';
import { officialProvenance } from '../../../lib/server/provenance.ts';
import { filterRegions } from '../filter-regions.ts';
import CategoriesView from './CategoriesView.svelte';
import CommunesView from './CommunesView.svelte';
import type { Figures } from './figures.ts';
import IndicatorHeadlines from './IndicatorHeadlines.svelte';
import NationalView from './NationalView.svelte';
import RegionalView from './RegionalView.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { indicators } = await publishedCatalogue();
	return indicators.map(({ id }) => ({ id }));
};

/** One indicator, its first view, and its neighbours in the theme. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { indicators, version } = await publishedCatalogue();
	const indicator = indicators.find(({ id }) => id === params.id);
	if (!indicator) error(404, `Indicateur ${params.id} inconnu`);
	const summary = await publishedSummary(indicator.id);
	const { contact } = await siteConfiguration();
	const figures: Figures = {
		indicator,
		summary: {
			...summary,
			departements: summary.departements.map(({ code, summary: own }) => ({ code, summary: own }))
		},
		regions: indicator.maille === 'commune' ? await filterRegions(summary.departements) : [],
		version,
		contact
	};
	locals.markup['figures'] = render(views[indicator.maille], {
		props: figures,
		idPrefix: 'figures'
	}).body;
	locals.markup['headlines'] = render(IndicatorHeadlines, {
		props: figures,
		idPrefix: 'headlines'
	}).body;
	const theme = indicators.filter((other) => other.theme === indicator.theme);
	const place = theme.indexOf(indicator);
	const provenance = await officialProvenance();
	const source = provenance && sourceOfIndicator(provenance, indicator.id);
	return { figures, source, previous: link(theme[place - 1]), next: link(theme[place + 1]) };
};

const views: Record<Maille, Component<Figures>> = {
	commune: CommunesView,
	departement: RegionalView,
	region: RegionalView,
	france: NationalView,
	modalite: CategoriesView
};

function link(indicator: CatalogueIndicator | undefined) {
	return indicator ? { id: indicator.id, label: indicator.label } : null;
}
