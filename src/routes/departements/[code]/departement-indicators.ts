import type { CatalogueIndicator, DepartementFile } from '../../../lib/domain/published.ts';
import { byTheme } from '../../../lib/domain/theme.ts';

type Listed = Pick<CatalogueIndicator, 'id' | 'theme' | 'maille'>;

/** Columns of figures that a table may have and still be read. */
const tableLimit = 8;

/** Indicators that the page of a departement names: those of /medianes/ may be hundreds. */
const pageLimit = 12;

/** The indicators that the file of a departement has, theme by theme. */
export function departementIndicators<T extends Pick<Listed, 'id' | 'theme'>>(
	indicators: readonly T[],
	file: Pick<DepartementFile, 'indicators'>
): T[] {
	return byTheme(indicators.filter(({ id }) => file.indicators[id])).flatMap(({ own }) => own);
}

/** Those that the page names, in its table of medians and in the list of its map. */
export function pageIndicators<T extends Listed>(indicators: readonly T[]): T[] {
	return firstOfThemes(indicators, pageLimit);
}

/** Those of the table of communes, by commune. The population has its own column. */
export function tableIndicators<T extends Listed>(indicators: readonly T[]): T[] {
	const own = indicators.filter(({ id, maille }) => maille === 'commune' && id !== 'population');
	return firstOfThemes(own, tableLimit);
}

/** The first of each theme, then the second of each, up to a limit; in the order of themes. */
function firstOfThemes<T extends Listed>(indicators: readonly T[], limit: number): T[] {
	const groups = byTheme(indicators).map(({ own }) => own);
	const rounds = Math.max(...groups.map((own) => own.length));
	const chosen = Array.from({ length: rounds }, (_, round) =>
		groups.flatMap((own) => own[round] ?? [])
	);
	const first = new Set(chosen.flat().slice(0, limit));
	return groups.flat().filter((indicator) => first.has(indicator));
}
