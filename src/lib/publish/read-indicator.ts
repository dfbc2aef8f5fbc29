import type { Edition, Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { bringToCog, type CarryOver } from './bring-to-cog.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import type { KnownTerritories } from './known-territories.ts';
import { sortedTable, type ObservationTable } from './observation-table.ts';
import { readDefinition } from './read-definition.ts';
import { readObservations } from './read-observations.ts';

export interface IndicatorFiles {
	/** Folder name, which must be the id. */
	folder: string;
	edition: Edition;
	definition: { file: string; bytes: Uint8Array };
	/** Null when the folder has no `valeurs.csv`. */
	values: { file: string; bytes: Uint8Array } | null;
}

/** What one indicator's files say: everything a report tells, and what a build publishes. */
export interface IndicatorReading {
	folder: string;
	/** Null when the definition has a fault; the values are then not read. */
	indicator: Indicator | null;
	/** By current code, then period. Publish it only when `problems` is empty. */
	table: ObservationTable | null;
	problems: Problem[];
	encoding: Encoding | null;
	rowsRead: number;
	rowsRejected: number;
	ignoredColumns: string[];
	carryOver: CarryOver;
}

/**
 * The whole of the reading, from the bytes of the two files to rows by present commune. Pure: the
 * build calls it with files of `data/`, the rehearsal page with files dropped in the browser.
 */
export function readIndicator(files: IndicatorFiles, known: KnownTerritories): IndicatorReading {
	const { folder, edition, definition, values } = files;
	const reading: IndicatorReading = {
		folder,
		indicator: null,
		table: null,
		problems: [],
		encoding: null,
		rowsRead: 0,
		rowsRejected: 0,
		ignoredColumns: [],
		carryOver: { oldRows: 0, carriedInto: 0, lost: [], leftOut: 0 }
	};
	const parsed = readDefinition({
		text: decodeText(definition.bytes).text,
		file: definition.file,
		edition,
		folder
	});
	if (values === null) {
		const found = `dossier ${folder} sans valeurs.csv`;
		reading.problems.push({
			file: definition.file,
			line: null,
			found,
			expected: 'un fichier valeurs.csv'
		});
	}
	if ('problems' in parsed) {
		reading.problems.unshift(...parsed.problems);
		return reading;
	}
	const { indicator } = parsed;
	reading.indicator = indicator;
	if (values === null) return reading;

	const { text, encoding } = decodeText(values.bytes);
	const read = readObservations({ text, file: values.file, indicator, edition, known });
	const { table, carryOver } = bringToCog(read.table, indicator, known);
	return {
		...reading,
		table: sortedTable(table),
		problems: read.problems,
		encoding,
		rowsRead: read.rowsRead,
		rowsRejected: read.rowsRejected,
		ignoredColumns: read.ignoredColumns,
		carryOver
	};
}
