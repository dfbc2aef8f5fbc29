import {
	publishedCatalogue,
	publishedDepartements,
	publishedReferences
} from '../../lib/server/published.ts';

/** One shell for all comparisons: the indicators of communes, and the median of the field for each. */
export async function load() {
	const [{ indicators }, departements, references] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements(),
		publishedReferences()
	]);
	return {
		departements: departements.map(({ code }) => code),
		indicators: indicators
			.filter(({ maille }) => maille === 'commune')
			.map((indicator) => {
				const { median = null, n = 0 } = references.indicators[indicator.id]?.france ?? {};
				return { indicator, france: median === null ? null : { median, n } };
			})
	};
}
