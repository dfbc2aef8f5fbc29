import { publishedCatalogue } from '../../../lib/server/published.ts';

/** What each published indicator is compared with: its file and the period it shows first. */
export async function load() {
	const { indicators } = await publishedCatalogue();
	return { current: indicators.map(({ id, path, latest }) => ({ id, path, latest })) };
}
