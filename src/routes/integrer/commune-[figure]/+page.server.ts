import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { communeFigures } from '../../../lib/domain/embed.ts';
import { publishedCatalogue, publishedDepartements } from '../../../lib/server/published.ts';
import { earlyRequest } from '../../early-request.ts';
import { figureIndicator } from '../../figure-indicator.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => communeFigures.map((figure) => ({ figure }));

/** One shell for a figure of all communes, as the sheet has one. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const figure = communeFigures.find((one) => one === params.figure);
	if (!figure) error(404, `Figure ${params.figure} inconnue`);
	const [{ indicators, version }, list] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements()
	]);
	const departements = list.map(({ code }) => code);
	locals.earlyRequest = earlyRequest({ base, version, departements });
	return {
		figure,
		indicators: indicators.filter(({ maille }) => maille === 'commune').map(figureIndicator),
		departements
	};
};
