import type { InseeCode } from './commune.ts';

/** A column of the reader's own file, kept in this browser: « ma donnée » of sheets, explorer and SQL. */
export interface KeptColumn {
	/** Name of the file. */
	file: string;
	label: string;
	/** As the file writes it; null when the file has one row a commune. */
	period: string | null;
	/** Each once. */
	codes: InseeCode[];
	/** Null: the file names the commune and gives no number. */
	values: (number | null)[];
	/** ISO date of the keeping. */
	kept: string;
}
