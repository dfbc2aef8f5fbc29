import type { CatalogueIndicator, FigureIndicator } from '../../../lib/domain/published.ts';
import { figureIndicator } from '../../figure-indicator.ts';

/** As far as the sentences tell of it: no source, no earlier period. Less than half of what the page has. */
export function toldIndicator(indicator: CatalogueIndicator): FigureIndicator {
	const { latest, coverage } = indicator;
	return {
		...figureIndicator(indicator),
		definition: '',
		sourceTitle: '',
		sourceUrl: '',
		licence: '',
		holder: null,
		contact: null,
		breaks: [],
		periods: [latest],
		coverage: coverage.filter(({ period }) => period === latest)
	};
}
