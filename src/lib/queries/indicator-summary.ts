import type { Database } from '../db/database.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { departementSummaries, fieldSummaries, strateSummaries } from './group-summaries.ts';
import { histogramCounts } from './histogram-counts.ts';
import { nationalRows } from './national-rows.ts';
import { rankingEnds } from './ranking-ends.ts';

/**
 * The first view of an indicator's page. The indicator and the territories must be loaded; the
 * version and the jumps are the build's. What makes no sense for its maille is empty or null.
 */
export async function indicatorSummary(
	db: Database,
	indicator: CatalogueIndicator
): Promise<Omit<IndicatorSummary, 'version' | 'jumps'>> {
	const { id, maille } = indicator;
	if (maille === 'france' || maille === 'modalite') {
		return { ...empty, id, rows: await nationalRows(db, indicator) };
	}
	const isCommunal = maille === 'commune';
	return {
		id,
		rows: [],
		trend: await fieldSummaries(db, indicator),
		departements: maille === 'region' ? [] : await departementSummaries(db, indicator),
		strates: isCommunal ? await strateSummaries(db, indicator) : [],
		histogram: isCommunal ? await histogramCounts(db, indicator) : null,
		ranking: await rankingEnds(db, indicator)
	};
}

const empty = {
	trend: [],
	departements: [],
	strates: [],
	histogram: null,
	ranking: null
} satisfies Partial<IndicatorSummary>;
