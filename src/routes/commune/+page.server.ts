import { base } from '$app/paths';
import { firstLines } from '../../lib/domain/first-lines.ts';
import {
	hasPublishedSites,
	publishedCatalogue,
	publishedDepartements,
	publishedSummary,
	siteConfiguration
} from '../../lib/server/published.ts';
import { earlyRequest } from '../early-request.ts';
import { figureIndicator } from '../figure-indicator.ts';
import { indicatorsId, scriptId, type FirstViewFacts } from './first-view/first-view-facts.ts';
import holdScript from './first-view/hold-script.js?raw';
import { toldIndicator } from './headlines/told-indicator.ts';
import { referenceSource } from './reference-figures.ts';
import type { PageServerLoad } from './$types';

/** One shell for all communes: the indicators, the figures of other levels, and which departements there are. */
export const load: PageServerLoad = async ({ locals }) => {
	const [{ indicators, version }, list, site] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements(),
		siteConfiguration()
	]);
	const departements = list.map(({ code }) => code);
	/** Census year of the population shown with each commune. */
	const census = indicators.find(({ id }) => id === 'population')?.latest ?? null;
	const first = firstLines(indicators);
	locals.earlyRequest = earlyRequest({ base, version, departements });
	const ofCommunes = indicators.filter(({ maille }) => maille === 'commune');
	const facts: FirstViewFacts = {
		base,
		version,
		site: site.name,
		census,
		indicators: indicators.filter(({ id }) => first.includes(id)).map(figureIndicator)
	};
	locals.firstView = {
		name: 'commune',
		facts,
		next: { id: indicatorsId, value: ofCommunes.map(toldIndicator) },
		hold: { id: scriptId, start: holdScript }
	};
	const sources = await Promise.all(
		indicators
			.filter(({ maille }) => maille === 'france' || maille === 'departement')
			.map(async (one) => referenceSource(one, await publishedSummary(one.id)))
	);
	return {
		indicators: ofCommunes,
		departements,
		/** Whether there are files of the sites of town halls. */
		hasSites: hasPublishedSites(),
		census,
		references: sources.filter((source) => source !== null)
	};
};
