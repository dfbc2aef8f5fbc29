import { publishedDepartements } from '../../lib/server/published.ts';

export async function load() {
	const departements = await publishedDepartements();
	return { departements: departements.map(({ code, name }) => ({ code, name })) };
}
