import type { CatalogueIndicator, FigureIndicator } from '../lib/domain/published.ts';

/** Three texts less: a third of the page where they would travel unread. */
export function figureIndicator(indicator: CatalogueIndicator): FigureIndicator {
	const { question: _question, method: _method, limits: _limits, ...rest } = indicator;
	return rest;
}
