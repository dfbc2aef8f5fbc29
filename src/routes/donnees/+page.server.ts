import { publishedCatalogue } from '../../lib/server/published.ts';

export async function load() {
	const { indicators } = await publishedCatalogue();
	return {
		files: indicators.map(({ id, label, path, rows, bytes, isSimulated }) => ({
			id,
			label,
			path,
			rows,
			bytes,
			isSimulated
		}))
	};
}
