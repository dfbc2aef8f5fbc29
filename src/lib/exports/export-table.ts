import type { Edition } from '../domain/indicator.ts';

/**
 * What every writer of this folder takes: rows as a reader sees them, and what must never be parted
 * from them. Numbers are numbers, codes are texts, and what is absent says why.
 */
export interface ExportTable {
	columns: readonly ExportColumn[];
	/** In the order of `columns`. */
	rows: readonly (readonly ExportCell[])[];
	/** The words of absences and qualities found in the cells, each with its meaning; for the second sheet. */
	statuses: readonly { label: string; explanation: string }[];
	meta: ExportMeta;
}

export interface ExportColumn {
	/** For machines, `part_des_foyers`; unique in the table. */
	name: string;
	/** For readers, in French. */
	label: string;
	/** « en % », « en jours »; null when the column counts, or is no number. */
	unit: string | null;
	/** `code` is text that looks like a number: it keeps its zeros. */
	type: 'text' | 'code' | 'number';
	/** Decimals a reader is shown; the cell keeps the whole number. */
	decimals: number | null;
}

/** A number, a text, or an absence with the word that says why. Null: nothing is expected there. */
export type ExportCell = number | string | null | { absent: string };

export interface ExportMeta {
	/** What is shown, and of what: it stands alone. */
	title: string;
	/** Label of the indicator, when the figure has one that its own title does not say. */
	subject: string | null;
	/** Unit, period, who is in it, n, coverage. */
	subtitle: string | null;
	definition: string | null;
	/** Title of the producer's publication. */
	source: string;
	sourceUrl: string | null;
	producer: string;
	licence: string;
	/** ISO date of the producer's last update; null when the table has several sources. */
	updated: string | null;
	/** Name of the site. */
	site: string;
	edition: Edition;
	/** `Catalogue.version` and `Catalogue.date`. */
	dataVersion: string;
	dataDate: string;
	/** Full address that shows the same thing again. */
	viewUrl: string;
	/** Published file that the figures come from; null when there are several. */
	dataFile: { url: string; sha256: string } | null;
	/** The question in SQL, that the site's console answers with the same figures; null: none. */
	sql: string | null;
	isSimulated: boolean;
	/** What the table has of the reader's own file: neither source, licence nor citation is about it. Null: nothing. */
	ownData: string | null;
}
