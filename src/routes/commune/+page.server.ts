import {
	publishedCatalogue,
	publishedDepartements,
	publishedSummary
} from '../../lib/server/published.ts';

/** One shell for all communes: the indicators, the national figures, and which departements there are. */
export async function load() {
	const [{ indicators }, departements] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements()
	]);
	const national = indicators.filter(({ maille }) => maille === 'france');
	return {
		indicators: indicators.filter(({ maille }) => maille === 'commune'),
		departements: departements.map(({ code }) => code),
		/** Census year of the population shown with each commune. */
		census: indicators.find(({ id }) => id === 'population')?.latest ?? null,
		national: await Promise.all(
			national.map(async ({ id, theme, label, unit, decimals, holder, isSimulated }) => {
				const { rows } = await publishedSummary(id);
				const last = rows.filter(({ value }) => value !== null).at(-1);
				return {
					id,
					theme,
					label,
					unit,
					decimals,
					holder,
					isSimulated,
					period: last?.period ?? null,
					value: last?.value ?? null
				};
			})
		)
	};
}
