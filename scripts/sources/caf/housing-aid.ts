import { RowCount } from '../../fetch/row-count.ts';
import type { Reading, SourceFile, SourceTerritories } from '../../fetch/source.ts';
import { housingAidDefinitions } from './definitions.ts';
import { householdObservations } from './households.ts';

/** A row of a file of the CNAF, whatever its columns are called. */
export interface HousingAidRow {
	code: string;
	/** Null when the row is of no year that is read, for `reason`. */
	year: string | null;
	reason: string;
	households: string;
	aided: string;
}

type Words = Omit<Parameters<typeof housingAidDefinitions>[0], 'updated'>;

/** Households with a housing aid, and their share: the same two indicators from both files of the CNAF. */
export function housingAidReading(
	{ file, table, words }: { file: SourceFile; table: readonly HousingAidRow[]; words: Words },
	territories: SourceTerritories
): Reading {
	const rows = new RowCount();
	const dated = table.flatMap(({ code, year, reason, households, aided }) => {
		if (year !== null) return [{ code, period: year, households, aided }];
		rows.reject(reason);
		return [];
	});
	const { counts, shares } = householdObservations(dated, territories, rows);
	const latest = dated.reduce((last, { period }) => (period > last ? period : last), '');
	const updated = file.updated ?? (latest === '' ? file.seen : `${latest}-12-31`);
	const definitions = housingAidDefinitions({ ...words, updated });
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{ definition: definitions.counts, observations: counts },
			{ definition: definitions.shares, observations: shares }
		],
		files: [],
		remarks: []
	};
}
