import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { themes } from '../../../lib/domain/theme.ts';

/** Columns of figures that a table may have and still be read. */
const limit = 8;

/**
 * The indicators of the table: the first of each theme, then the second of each, until the table is
 * full, in the order of themes. The population has its own column.
 */
export function tableIndicators<T extends Pick<CatalogueIndicator, 'id' | 'theme' | 'maille'>>(
	indicators: readonly T[]
): T[] {
	const byTheme = themes.map((theme) => communeIndicators(indicators, theme));
	const rounds = Math.max(0, ...byTheme.map((own) => own.length));
	const chosen = new Set<T>();
	for (let round = 0; round < rounds; round++) {
		for (const own of byTheme) {
			const indicator = own[round];
			if (indicator && chosen.size < limit) chosen.add(indicator);
		}
	}
	return byTheme.flat().filter((indicator) => chosen.has(indicator));
}

function communeIndicators<T extends Pick<CatalogueIndicator, 'id' | 'theme' | 'maille'>>(
	indicators: readonly T[],
	theme: string
): T[] {
	return indicators.filter(
		(indicator) =>
			indicator.theme === theme && indicator.maille === 'commune' && indicator.id !== 'population'
	);
}
