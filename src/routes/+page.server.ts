import { nationalChange } from '../lib/model/national-change.ts';
import { publishedCatalogue, publishedSummary } from '../lib/server/published.ts';

/** Year of the first national dashboard: what changed is counted from there. */
const since = 2014;

export async function load() {
	const { indicators } = await publishedCatalogue();
	const national = indicators.filter(
		({ maille, unit, isSimulated }) => maille === 'france' && unit === 'percent' && !isSimulated
	);
	const changes = await Promise.all(
		national.map(async (indicator) => {
			const { rows } = await publishedSummary(indicator.id);
			const { id, theme, label, unit, decimals, direction, producer } = indicator;
			const change = nationalChange({ ...indicator, values: rows }, since);
			return change && { id, theme, label, unit, decimals, direction, producer, change };
		})
	);
	return {
		since,
		national: changes.filter((row) => row !== null),
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
