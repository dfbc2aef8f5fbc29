import { publishedCatalogue } from '../../lib/server/published.ts';

export async function load() {
	const { indicators } = await publishedCatalogue();
	return {
		indicators: indicators.map(({ id, theme, label, question, maille, isSimulated, periods }) => ({
			id,
			theme,
			label,
			question,
			maille,
			isSimulated,
			periods
		}))
	};
}
