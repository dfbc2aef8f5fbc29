import type {
	CatalogueIndicator,
	IndicatorSummary,
	References
} from '../../src/lib/domain/published.ts';

/** One indicator's part of `references.json`. */
export interface IndicatorComparators {
	latest: References['indicators'][string];
	series: References['series'][string];
}

/** Comparators of a commune-level indicator: already in its summary, so not asked twice of the engine. */
export function comparatorsOf(
	{ trend, strates, departements }: Omit<IndicatorSummary, 'version'>,
	{ id, latest }: CatalogueIndicator
): IndicatorComparators {
	const france = trend.find(({ period }) => period === latest)?.summary;
	if (france === undefined) throw new Error(`${id}: no summary for ${latest}`);
	return {
		latest: {
			period: latest,
			france,
			strates: Object.fromEntries(strates.map(({ strate, summary }) => [strate, summary])),
			departements: Object.fromEntries(departements.map(({ code, summary }) => [code, summary]))
		},
		series: {
			periods: trend.map(({ period }) => period),
			france: trend.map(({ summary }) => summary)
		}
	};
}
