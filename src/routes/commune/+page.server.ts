import { base } from '$app/paths';
import {
	hasPublishedSites,
	publishedCatalogue,
	publishedDepartements,
	publishedSummary
} from '../../lib/server/published.ts';
import { earlyRequest } from '../early-request.ts';
import { referenceSource } from './reference-figures.ts';
import type { PageServerLoad } from './$types';

/** One shell for all communes: the indicators, the figures of other levels, and which departements there are. */
export const load: PageServerLoad = async ({ locals }) => {
	const [{ indicators, version }, list] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements()
	]);
	const departements = list.map(({ code }) => code);
	locals.earlyRequest = earlyRequest({ base, version, departements });
	const sources = await Promise.all(
		indicators
			.filter(({ maille }) => maille === 'france' || maille === 'departement')
			.map(async (one) => referenceSource(one, await publishedSummary(one.id)))
	);
	return {
		indicators: indicators.filter(({ maille }) => maille === 'commune'),
		departements,
		/** Whether there are files of the sites of town halls. */
		hasSites: hasPublishedSites(),
		/** Census year of the population shown with each commune. */
		census: indicators.find(({ id }) => id === 'population')?.latest ?? null,
		references: sources.filter((source) => source !== null)
	};
};
