import type { Database } from '../db/database.ts';
import type { CatalogueIndicator, GroupSummary, References } from '../domain/published.ts';
import { departementSummaries, fieldSummaries, strateSummaries } from './group-summaries.ts';

/** One entry of `references.json`, for a commune-level indicator. */
export interface IndicatorReferences {
	latest: References['indicators'][string];
	series: References['series'][string];
}

/** Comparators of a commune-level indicator; only communes of the field are in them. */
export async function indicatorReferences(
	db: Database,
	indicator: CatalogueIndicator
): Promise<IndicatorReferences> {
	const series = await fieldSummaries(db, indicator);
	const strates = await strateSummaries(db, indicator);
	const departements = await departementSummaries(db, indicator);
	const france = series.find(({ period }) => period === indicator.latest)?.summary;
	return {
		latest: {
			period: indicator.latest,
			france: france ?? nothing,
			strates: Object.fromEntries(strates.map(({ strate, summary }) => [strate, summary])),
			departements: Object.fromEntries(departements.map(({ code, summary }) => [code, summary]))
		},
		series: {
			periods: series.map(({ period }) => period),
			france: series.map(({ summary }) => summary)
		}
	};
}

const nothing: GroupSummary = {
	n: 0,
	size: 0,
	p10: null,
	q1: null,
	median: null,
	q3: null,
	p90: null,
	aggregate: null,
	numerator: null,
	denominator: null
};
