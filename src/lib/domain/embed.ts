/**
 * Figures of a commune's sheet that other sites may embed, by the last word of their address. They are
 * part of links people keep: never rename one.
 *
 * Left out: the figures of the page « Comparer » and of a departement's map, which say nothing without
 * the table beside them; those of a reader's own file, a rehearsal or SQL, which exist on one device
 * alone.
 */
export const communeFigures = [
	'bande',
	'classement',
	'repartition',
	'evolution',
	'entonnoir'
] as const;
export type CommuneFigure = (typeof communeFigures)[number];

/** Figures of an indicator's page, likewise. */
export const indicatorFigures = [
	'evolution',
	'carte',
	'tailles',
	'repartition',
	'classement',
	'entonnoir',
	'couverture',
	'categories'
] as const;
export type IndicatorFigure = (typeof indicatorFigures)[number];

/** Word of the address, under `/integrer/`. */
export type EmbedFigure = `commune-${CommuneFigure}` | `indicateur-${IndicatorFigure}`;

/** Embeds that only their page draws, awake: of every commune of the field, or painted. */
export const lateFigures: readonly EmbedFigure[] = [
	'commune-entonnoir',
	'indicateur-entonnoir',
	'indicateur-couverture'
];

/** Colours of an embed; `auto`: those that its reader prefers. */
export const embedThemes = ['auto', 'clair', 'sombre'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Data that an embed was made with. */
export interface FrozenData {
	/** `Catalogue.version`. */
	version: string;
	/** `Catalogue.date`; null when the address does not say it. */
	date: string | null;
}

/** What the address of an embed says besides what is shown. */
export interface EmbedOptions {
	theme: EmbedTheme;
	hasTitle: boolean;
	/** The bar: table, data, citation, link. */
	hasCommands: boolean;
	/** Null: whatever the site publishes. */
	frozen: FrozenData | null;
}

export const defaultEmbed: EmbedOptions = {
	theme: 'auto',
	hasTitle: true,
	hasCommands: true,
	frozen: null
};
