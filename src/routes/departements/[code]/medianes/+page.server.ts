import {
	publishedCatalogue,
	publishedDepartement,
	publishedDepartements,
	publishedReferences
} from '../../../../lib/server/published.ts';
import { departementIndicators, pageIndicators } from '../departement-indicators.ts';
import { medianRow } from '../median-row.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The departements whose page does not name all their indicators. */
export const entries: EntryGenerator = async () => {
	const [departements, { indicators }] = await Promise.all([
		publishedDepartements(),
		publishedCatalogue()
	]);
	const files = await Promise.all(departements.map(({ code }) => publishedDepartement(code)));
	return files.flatMap((file) => {
		const own = departementIndicators(indicators, file);
		return pageIndicators(own).length < own.length ? [{ code: file.departement.code }] : [];
	});
};

/** All the medians of a departement, beside those of France. */
export const load: PageServerLoad = async ({ params }) => {
	const [file, { indicators }, references] = await Promise.all([
		publishedDepartement(params.code),
		publishedCatalogue(),
		publishedReferences()
	]);
	return {
		departement: file.departement,
		medians: departementIndicators(indicators, file).map((indicator) =>
			medianRow(indicator, references, params.code)
		)
	};
};
