import { version as build } from '$app/environment';
import { publishedCatalogue, siteConfiguration } from '../lib/server/published.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** What the frame of every page says: who publishes it, the edition, its date, the COG. */
export async function load() {
	const [site, { edition, version, date, cog, counts }] = await Promise.all([
		siteConfiguration(),
		publishedCatalogue()
	]);
	return { site, build, data: { edition, version, date, cog, counts } };
}
