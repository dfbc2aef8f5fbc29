import type { CatalogueIndicator, IndicatorSummary } from '../../../lib/domain/published.ts';
import type { FirstView } from '../../../lib/model/indicator-view.ts';
import type { Regions } from './indicator-address.ts';

/** What the figures of a page are drawn from, whatever the level the indicator is known at. */
export type Figures = {
	indicator: CatalogueIndicator;
	summary: FirstView & Pick<IndicatorSummary, 'rows' | 'jumps'>;
	regions: Regions;
	/** `Catalogue.version`. */
	version: string;
	/** E-mail address of the site's publisher, for corrections; empty when there is none. */
	contact: string;
};
