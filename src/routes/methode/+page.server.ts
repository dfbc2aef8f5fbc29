import { publishedDepartements } from '../../lib/server/published.ts';

/** Where the commune of the live examples may be. */
export async function load() {
	return { departements: (await publishedDepartements()).map(({ code }) => code) };
}
