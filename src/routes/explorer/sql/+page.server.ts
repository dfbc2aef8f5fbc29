import { publishedCatalogue } from '../../../lib/server/published.ts';
import { examples } from './examples.ts';
import type { ListedSource } from './tables.ts';

/** The tables there are, and the examples that this edition can answer. */
export async function load() {
	const { indicators } = await publishedCatalogue();
	const sources: ListedSource[] = indicators.map((indicator) => ({
		id: indicator.id,
		label: indicator.shortLabel,
		unit: indicator.unit,
		first: indicator.periods[0] ?? indicator.latest,
		last: indicator.periods.at(-1) ?? indicator.latest,
		bytes: indicator.bytes,
		isSimulated: indicator.isSimulated
	}));
	const known = new Set(indicators.map(({ id }) => id));
	return {
		sources,
		examples: examples.filter(({ needs }) => needs.every((id) => known.has(id)))
	};
}
