import type { CatalogueIndicator } from '../lib/domain/published.ts';

/** As much of an indicator as a table of contents tells. */
export function indicatorEntry({
	id,
	theme,
	label,
	question,
	maille,
	isSimulated,
	periods
}: CatalogueIndicator) {
	return { id, theme, label, question, maille, isSimulated, periods };
}
