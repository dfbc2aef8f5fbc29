import type { ShownTable } from './shown-table.ts';

/** What a figure tells the panels of its bar about itself. */
export interface FigureFacts {
	/** `ranking`, `distribution`, `trend`… */
	kind: string;
	/** Of its element, unique in the page. */
	id: string;
	title: string;
	subtitle: string | null;
	source: string | null;
	sourceUrl: string | null;
	note: string | null;
	isSimulated: boolean;
	about: FigureAbout | null;
	/** Asked for on intent: a funnel of 34,000 communes is a long table. */
	table: () => ShownTable | null;
}

/** What a page says of a figure: where its values come from. */
export interface FigureAbout {
	/** Of the catalogue; null when the figure shows several. */
	indicator: string | null;
	/** The question that gives its table, in SQL. */
	sql?: () => Promise<string>;
}
