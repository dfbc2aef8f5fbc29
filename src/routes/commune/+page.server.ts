import {
	publishedCatalogue,
	publishedDepartements,
	publishedSummary
} from '../../lib/server/published.ts';
import { referenceSource } from './reference-figures.ts';

/** One shell for all communes: the indicators, the figures of other levels, and which departements there are. */
export async function load() {
	const [{ indicators }, departements] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements()
	]);
	const sources = await Promise.all(
		indicators
			.filter(({ maille }) => maille === 'france' || maille === 'departement')
			.map(async (one) => referenceSource(one, await publishedSummary(one.id)))
	);
	return {
		indicators: indicators.filter(({ maille }) => maille === 'commune'),
		departements: departements.map(({ code }) => code),
		/** Census year of the population shown with each commune. */
		census: indicators.find(({ id }) => id === 'population')?.latest ?? null,
		references: sources.filter((source) => source !== null)
	};
}
