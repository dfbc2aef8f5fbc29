import type { CatalogueIndicator, References } from '../../../lib/domain/published.ts';

/** The middle commune of a departement and that of France, for one indicator, in its unit. */
export type MedianRow = Pick<
	CatalogueIndicator,
	'id' | 'theme' | 'label' | 'unit' | 'decimals' | 'isSimulated'
> & {
	period: string;
	/** Medians of the communes of the field; null below five values. */
	own: number | null;
	france: number | null;
	/** Communes of the departement with a value, and all those of the field. */
	n: number;
	size: number;
};

export function medianRow(
	indicator: CatalogueIndicator,
	references: References,
	departement: string
): MedianRow {
	const { id, theme, label, unit, decimals, latest, isSimulated } = indicator;
	const reference = references.indicators[id];
	const own = reference?.departements[departement];
	return {
		id,
		theme,
		label,
		unit,
		decimals,
		period: latest,
		isSimulated,
		own: own?.median ?? null,
		n: own?.n ?? 0,
		size: own?.size ?? 0,
		france: reference?.france.median ?? null
	};
}
