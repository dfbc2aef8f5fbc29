import type {
	CatalogueIndicator,
	DepartementHead,
	DepartementSeries,
	IndicatorSummary
} from '../../../lib/domain/published.ts';
import type { EarlyPlace } from '../../commune/first-view/early-sheet.ts';

/** What was fetched, and perhaps drawn, before the page of an embed is awake. */
export interface EarlyEmbed {
	/** Asked for with the page; null when its address names no known indicator. Rejects with `DataError`. */
	definition: Promise<CatalogueIndicator> | null;
	/** What is drawn is of it; null when it was left to the page to draw. */
	indicator: CatalogueIndicator | null;
	/** Of a figure of a commune. */
	commune: EarlyCommune | null;
	/** That an indicator's figure was drawn from; null when it was left to the page to draw. */
	summary: IndicatorSummary | null;
	/** The last button pressed since, which could do nothing yet. */
	pressed: Element | null;
	/** Of the height, to the page around: the page of the embed goes on with it. */
	stopTelling: () => void;
}

export interface EarlyCommune {
	/** Code. */
	departement: string;
	/** Rejects with `DataError`. */
	head: Promise<DepartementHead>;
	/** Of the indicator; null when the figure is drawn without. Rejects likewise. */
	series: Promise<DepartementSeries> | null;
	/** What is on screen; null when it was left to the page to draw. */
	drawn: DrawnPlace | null;
}

/** A commune, and what was read beside the first file of its departement; null: it was enough. */
export interface DrawnPlace extends EarlyPlace {
	series: DepartementSeries | null;
}

/** Once, by the page that was opened. */
export function takeEarlyEmbed(): EarlyEmbed | null {
	const early = globalThis.earlyEmbed ?? null;
	globalThis.earlyEmbed = undefined;
	return early;
}
