import type { EmbedFigure } from '../domain/embed.ts';
import type { PeerKind } from '../domain/selection.ts';
import type { ShownTable } from './shown-table.ts';

/** What a figure tells the panels of its bar about itself. */
export interface FigureFacts {
	readonly shown: FigureWords;
	readonly about: FigureAbout | null;
	/** Asked for on intent: a funnel of 34,000 communes is a long table. */
	table: () => ShownTable | null;
	/** Draws the figure again, out of sight, at a width in pixels; `undefined` puts the drawing away. */
	redraw: (width: number | undefined) => Promise<HTMLElement | null>;
}

/** What a page says of a figure: where its values come from. */
export interface FigureAbout {
	/** Of the catalogue; null when the figure shows several. */
	indicator: string | null;
	/** The question that gives its table, in SQL. */
	sql?: () => Promise<string>;
	/** What other sites may embed it as; absent when it cannot be, for a reason that its page gives. */
	embed?: EmbedFigure | undefined;
	/** Of a figure of a commune's sheet: the group that it is compared with. */
	peers?: PeerKind | undefined;
}

/** What a figure writes around its drawing. */
export interface FigureWords {
	/** `ranking`, `distribution`, `trend`… */
	kind: string;
	/** Of its element, unique in the page. */
	id: string;
	title: string;
	subtitle?: string | null | undefined;
	source?: string | null | undefined;
	sourceUrl?: string | null | undefined;
	note?: string | null | undefined;
	isSimulated: boolean;
}
