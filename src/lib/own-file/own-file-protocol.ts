import type { InseeCode } from '../domain/commune.ts';
import type { MatchReport } from './match.ts';
import type { OwnChoice } from './own-choice.ts';
import type { OwnFileFault } from './own-file-fault.ts';
import type { OwnQuestion, OwnValues } from './own-values.ts';
import type { TextFormat } from './sniff.ts';

/** A cell that means several communes, and the one the reader chose. */
export type Resolution = readonly [cell: string, code: InseeCode];

/** What the page asks of the worker that holds the reader's file. Nothing in it leaves the browser. */
export type OwnRequest =
	| {
			kind: 'read';
			file: File;
			format: Partial<TextFormat>;
			sheet: string | null;
			/** Text of `recherche.tsv`, already on this machine. */
			communes: string;
	  }
	| { kind: 'match'; choice: OwnChoice; resolutions: readonly Resolution[] }
	| { kind: 'values'; question: Omit<OwnQuestion, 'decimal'> }
	/** The file as CSV with the INSEE code first, for the console and for keeping. */
	| { kind: 'csv' };

export type OwnAnswer =
	| { kind: 'progress'; share: number }
	| { kind: 'read'; summary: OwnSummary }
	| { kind: 'match'; report: MatchReport; valueColumns: number[]; periods: string[] }
	| { kind: 'values'; values: OwnValues }
	| { kind: 'csv'; file: Blob; rows: number }
	| { kind: 'fault'; fault: OwnFileFault };

/** A file once read: enough to show it and to correct what was guessed. */
export interface OwnSummary {
	name: string;
	bytes: number;
	rows: number;
	columns: { name: string; distinct: number }[];
	/** First rows, cells as written. */
	preview: (string | null)[][];
	/** Null for a workbook. */
	format: TextFormat | null;
	sheets: string[];
	sheet: string | null;
	ragged: { count: number; first: number | null };
	choice: OwnChoice;
}
