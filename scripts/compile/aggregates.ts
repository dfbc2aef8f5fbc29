import type { Database } from '../../src/lib/db/database.ts';
import { openNodeDatabase } from '../../src/lib/db/duckdb-node.ts';
import {
	createTables,
	loadIndicator,
	loadTerritories,
	unloadIndicator,
	type TerritoryFile
} from '../../src/lib/db/tables.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../src/lib/domain/published.ts';
import { indicatorSummary } from '../../src/lib/queries/indicator-summary.ts';

/** The SQL half of the build: the queries of the site, on the engine's Node build. */
export interface Aggregator {
	/** One indicator at a time, so that memory does not grow with their number. */
	summarize(
		indicator: CatalogueIndicator,
		csv: Uint8Array
	): Promise<Omit<IndicatorSummary, 'version' | 'jumps'>>;
	close(): Promise<void>;
}

export async function openAggregator(
	territories: Record<TerritoryFile, string>
): Promise<Aggregator> {
	const db: Database = await openNodeDatabase();
	await createTables(db);
	await loadTerritories(db, {
		communes: Buffer.from(territories.communes),
		departements: Buffer.from(territories.departements),
		regions: Buffer.from(territories.regions),
		epci: Buffer.from(territories.epci)
	});
	return {
		async summarize(indicator, csv) {
			await loadIndicator(db, indicator.id, csv);
			try {
				return await indicatorSummary(db, indicator);
			} finally {
				await unloadIndicator(db, indicator.id);
			}
		},
		close: () => db.close()
	};
}
