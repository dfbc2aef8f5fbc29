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
import {
	indicatorReferences,
	type IndicatorReferences
} from '../../src/lib/queries/indicator-references.ts';
import { indicatorSummary } from '../../src/lib/queries/indicator-summary.ts';

export interface Aggregates {
	summary: Omit<IndicatorSummary, 'version'>;
	/** Commune-level indicators alone. */
	references: IndicatorReferences | null;
}

/** The SQL half of the build: the queries of the site, on the engine's Node build. */
export interface Aggregator {
	/** One indicator at a time, so that memory does not grow with their number. */
	aggregate(indicator: CatalogueIndicator, csv: Uint8Array): Promise<Aggregates>;
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
		async aggregate(indicator, csv) {
			await loadIndicator(db, indicator.id, csv);
			try {
				return {
					summary: await indicatorSummary(db, indicator),
					references:
						indicator.maille === 'commune' ? await indicatorReferences(db, indicator) : null
				};
			} finally {
				await unloadIndicator(db, indicator.id);
			}
		},
		close: () => db.close()
	};
}
