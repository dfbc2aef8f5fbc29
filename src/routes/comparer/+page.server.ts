import { base } from '$app/paths';
import {
	publishedCatalogue,
	publishedDepartements,
	publishedReferences
} from '../../lib/server/published.ts';
import { earlyFiles } from '../early-request.ts';
import type { PageServerLoad } from './$types';

/** One shell for all comparisons: the indicators of communes, and the median of the field for each. */
export const load: PageServerLoad = async ({ locals }) => {
	const [{ indicators, version }, list, references] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements(),
		publishedReferences()
	]);
	const departements = list.map(({ code }) => code);
	locals.earlyRequest = earlyFiles({
		base,
		version,
		departements,
		codes: 'codes',
		indicators: null
	});
	return {
		departements,
		indicators: indicators
			.filter(({ maille }) => maille === 'commune')
			.map((indicator) => {
				const { median = null, n = 0 } = references.indicators[indicator.id]?.france ?? {};
				return { indicator, france: median === null ? null : { median, n } };
			})
	};
};
