import { publishedCatalogue } from '../../lib/server/published.ts';

export async function load() {
	const { indicators } = await publishedCatalogue();
	return {
		indicators: indicators.map((indicator) => ({
			id: indicator.id,
			theme: indicator.theme,
			label: indicator.label,
			question: indicator.question,
			maille: indicator.maille,
			producer: indicator.producer,
			isSimulated: indicator.isSimulated,
			periods: indicator.periods
		}))
	};
}
