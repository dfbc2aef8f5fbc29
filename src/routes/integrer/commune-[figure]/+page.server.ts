import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { communeFigures, lateFigures } from '../../../lib/domain/embed.ts';
import { firstLines } from '../../../lib/domain/first-lines.ts';
import {
	publishedCatalogue,
	publishedDepartements,
	siteConfiguration
} from '../../../lib/server/published.ts';
import { earlyFiles } from '../../early-request.ts';
import { embedFacts, embedFirstView } from '../first-view/embed-facts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => communeFigures.map((figure) => ({ figure }));

/** One shell for a figure of all communes, as the sheet has one. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const figure = communeFigures.find((one) => one === params.figure);
	if (!figure) error(404, `Figure ${params.figure} inconnue`);
	const [{ indicators, ...published }, list, site] = await Promise.all([
		publishedCatalogue(),
		publishedDepartements(),
		siteConfiguration()
	]);
	const departements = list.map(({ code }) => code);
	const known = indicators.filter(({ maille }) => maille === 'commune').map(({ id }) => id);
	const asked = { known, first: figure === 'evolution' ? [] : firstLines(indicators) };
	const { version } = published;
	locals.earlyRequest = earlyFiles({
		base,
		version,
		departements,
		codes: 'code',
		indicators: asked
	});
	const name = `commune-${figure}` as const;
	if (!lateFigures.includes(name)) {
		const facts = embedFacts({ base, site, published });
		locals.firstView = embedFirstView(name, { ...facts, figure });
	}
	return { figure, known, departements };
};
