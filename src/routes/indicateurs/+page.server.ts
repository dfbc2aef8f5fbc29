import { publishedCatalogue } from '../../lib/server/published.ts';
import { indicatorEntry } from '../indicator-entry.ts';

export async function load() {
	const { indicators } = await publishedCatalogue();
	return { indicators: indicators.map(indicatorEntry) };
}
