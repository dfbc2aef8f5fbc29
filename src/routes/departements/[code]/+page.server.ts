import { render } from 'svelte/server';
import { base } from '$app/paths';
import { departementOutlines } from '../../../lib/charts/departement-outlines.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { fieldLimit } from '../../../lib/domain/strate.ts';
import {
	hasPublishedContours,
	publishedCatalogue,
	publishedDepartement,
	publishedDepartements,
	publishedReferences
} from '../../../lib/server/published.ts';
import { communeRows } from './commune-rows.ts';
import CommunesMap from './CommunesMap.svelte';
import {
	departementIndicators,
	pageIndicators,
	tableIndicators
} from './departement-indicators.ts';
import type { MapIndicator } from './map-part.ts';
import { medianRow } from './median-row.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const departements = await publishedDepartements();
	return departements.map(({ code }) => ({ code }));
};

/**
 * A departement: what is said of it, its medians. The map and the rows of the table, which weigh
 * most, are handed over as markup: see docs/adr/0006-departement-table.md.
 */
export const load: PageServerLoad = async ({ params, locals }) => {
	const [file, { indicators }, references] = await Promise.all([
		publishedDepartement(params.code),
		publishedCatalogue(),
		publishedReferences()
	]);
	const own = departementIndicators(indicators, file);
	const columns = tableIndicators(own);
	const named = pageIndicators(own);
	const map = {
		indicators: named.map(mapIndicator),
		outline: departementOutlines[params.code] ?? null
	};
	locals.markup['communes'] = communeRows(file, columns, base);
	locals.markup['carte'] = render(CommunesMap, {
		props: { file, ...map, loadContours: null, chosen: '' },
		idPrefix: 'carte'
	}).body;
	return {
		departement: file.departement,
		region: file.region,
		communes: file.codes.length,
		inField: file.population.filter((n) => n !== null && n < fieldLimit).length,
		epcis: file.epcis.length,
		columns: columns.map(tableColumn),
		map,
		hasContours: hasPublishedContours(params.code),
		/** All that the departement has: the page names the first of each theme. */
		indicators: own.length,
		medians: named.map((indicator) => medianRow(indicator, references, params.code))
	};
};

function mapIndicator(indicator: CatalogueIndicator): MapIndicator {
	const { id, theme, label, unit, decimals, latest } = indicator;
	const { isSimulated, sourceTitle, sourceUrl, producer } = indicator;
	return {
		id,
		theme,
		label,
		unit,
		decimals,
		latest,
		isSimulated,
		sourceTitle,
		sourceUrl,
		producer
	};
}

function tableColumn({ id, shortLabel, latest, unit, decimals, isSimulated }: CatalogueIndicator) {
	return { id, shortLabel, latest, unit, decimals, isSimulated };
}
