import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { parameters } from '../../../lib/domain/address-problem.ts';
import { indicatorFigures, lateFigures } from '../../../lib/domain/embed.ts';
import {
	publishedCatalogue,
	publishedSummary,
	siteConfiguration
} from '../../../lib/server/published.ts';
import { earlySummary } from '../../early-request.ts';
import { filterRegions } from '../../indicateurs/filter-regions.ts';
import { embedFacts, embedFirstView } from '../first-view/embed-facts.ts';
import { hasFigure } from './figure-mailles.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => indicatorFigures.map((figure) => ({ figure }));

/** Parameters with which a published summary does not answer alone. */
const { code, period, departement, region, strate, sort } = parameters;
const filters = [code, period, departement, region, strate, sort];

/** One shell for a figure of all indicators that have it. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const figure = indicatorFigures.find((one) => one === params.figure);
	if (!figure) error(404, `Figure ${params.figure} inconnue`);
	const [{ indicators, ...published }, site] = await Promise.all([
		publishedCatalogue(),
		siteConfiguration()
	]);
	const drawn = indicators.filter((indicator) => hasFigure(indicator, figure));
	const known = drawn.map(({ id }) => id);
	// Filters offer the places of the field: any indicator by commune has them all.
	const byCommune = drawn.find(({ maille }) => maille === 'commune');
	const regions = byCommune
		? await filterRegions((await publishedSummary(byCommune.id)).departements)
		: [];
	const name = `indicateur-${figure}` as const;
	const isLate = lateFigures.includes(name);
	const asked = { base, version: published.version, known, filters: isLate ? null : filters };
	locals.earlyRequest = earlySummary(asked);
	if (isLate) return { figure, known, regions };
	const facts = embedFacts({ base, site, published });
	locals.firstView = embedFirstView(name, { ...facts, figure, regions });
	return { figure, known, regions };
};
