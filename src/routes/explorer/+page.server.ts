import { publishedCatalogue, publishedDepartements } from '../../lib/server/published.ts';

/** The indicators known by commune, and the places that filters offer. */
export async function load() {
	const [{ indicators }, departements] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements()
	]);
	return {
		departements: departements.map(({ code }) => code),
		indicators: indicators
			.filter(({ maille }) => maille === 'commune')
			.map((indicator) => ({
				id: indicator.id,
				theme: indicator.theme,
				label: indicator.label,
				shortLabel: indicator.shortLabel,
				unit: indicator.unit,
				decimals: indicator.decimals,
				isAdditive: indicator.isAdditive,
				isSimulated: indicator.isSimulated,
				periods: indicator.periods,
				latest: indicator.latest,
				producer: indicator.producer,
				sourceTitle: indicator.sourceTitle,
				licence: indicator.licence
			}))
	};
}
