import { error } from '@sveltejs/kit';
import { indicatorFigures } from '../../../lib/domain/embed.ts';
import { publishedCatalogue, publishedSummary } from '../../../lib/server/published.ts';
import { filterRegions } from '../../indicateurs/filter-regions.ts';
import { hasFigure } from './figure-mailles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => indicatorFigures.map((figure) => ({ figure }));

/** One shell for a figure of all indicators that have it. */
export const load: PageServerLoad = async ({ params }) => {
	const figure = indicatorFigures.find((one) => one === params.figure);
	if (!figure) error(404, `Figure ${params.figure} inconnue`);
	const { indicators } = await publishedCatalogue();
	const known = indicators.filter((indicator) => hasFigure(indicator, figure));
	// Filters offer the places of the field: any indicator by commune has them all.
	const byCommune = known.find(({ maille }) => maille === 'commune');
	const regions = byCommune
		? await filterRegions((await publishedSummary(byCommune.id)).departements)
		: [];
	return { figure, indicators: known, regions };
};
