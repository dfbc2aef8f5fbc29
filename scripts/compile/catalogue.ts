import type { Edition, Indicator } from '../../src/lib/domain/indicator.ts';
import type { Catalogue, CatalogueIndicator } from '../../src/lib/domain/published.ts';
import { isInField } from '../../src/lib/domain/strate.ts';
import { hasCounts, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import type { Territories } from '../read/territories.ts';
import { coverageOf, latestPeriod, type FieldCodes } from './coverage.ts';

/** Semver of the published shapes: raise it with `src/lib/domain/published.ts`. */
export const schemaVersion = '1.0.0';

/** A file of `static/data` once written. */
export interface WrittenFile {
	path: string;
	bytes: number;
	sha256: string;
}

export function catalogueIndicator(
	indicator: Indicator,
	table: ObservationTable,
	{ file, field }: { file: WrittenFile; field: FieldCodes }
): CatalogueIndicator {
	const coverage = coverageOf(table, indicator, field);
	return {
		...indicator,
		periods: coverage.map(({ period }) => period),
		latest: latestPeriod(coverage),
		hasCounts: hasCounts(table),
		coverage,
		path: file.path,
		bytes: file.bytes,
		sha256: file.sha256,
		rows: table.codes.length
	};
}

export function catalogue(
	territories: Territories,
	indicators: CatalogueIndicator[],
	{ edition, version }: { edition: Edition; version: string }
): Catalogue {
	const { cog, communes, departements, collectivites, epcis } = territories;
	const inField = communes.filter(({ strate }) => isInField(strate));
	return {
		schema: schemaVersion,
		edition,
		version,
		date: latestUpdate(indicators),
		cog,
		counts: {
			communes: communes.length,
			communesInField: inField.length,
			departements: departements.length - collectivites.size,
			epcis: epcis.length
		},
		indicators
	};
}

/** Not the day of the build, so that building again changes nothing. */
function latestUpdate(indicators: readonly CatalogueIndicator[]): string {
	return indicators.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
}
