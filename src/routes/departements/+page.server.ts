import { group } from 'd3-array';
import { publishedDepartements } from '../../lib/server/published.ts';

export async function load() {
	const departements = await publishedDepartements();
	return {
		regions: [...group(departements, ({ region }) => region)].map(([name, links]) => ({
			name,
			departements: links
		}))
	};
}
