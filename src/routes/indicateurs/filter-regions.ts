import type { IndicatorSummary } from '../../lib/domain/published.ts';
import { publishedDepartement } from '../../lib/server/published.ts';
import type { Regions } from './[id]/indicator-address.ts';

/** What the filters offer: régions, each with its departements that have communes of the field. */
export async function filterRegions(
	departements: IndicatorSummary['departements']
): Promise<Regions> {
	const offered = departements.filter(({ summary }) => summary.size > 0).map(({ code }) => code);
	const regions: { code: string; departements: string[] }[] = [];
	for (const code of offered) {
		if (regions.some((known) => known.departements.includes(code))) continue;
		const { region } = await publishedDepartement(code);
		regions.push({
			code: region.code,
			departements: region.departements.filter((own) => offered.includes(own))
		});
	}
	return regions;
}
