import type { Maille } from '../../lib/domain/territory.ts';
import type { Period } from '../../lib/domain/period.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../lib/domain/published.ts';
import type { Theme } from '../../lib/domain/theme.ts';
import type { Unit } from '../../lib/domain/unit.ts';

/** An indicator that is not known at the commune: its latest value at the finest level there is. */
export interface ReferenceSource {
	id: string;
	theme: Theme;
	label: string;
	unit: Unit;
	decimals: number;
	holder: string | null;
	level: Extract<Maille, 'france' | 'departement'>;
	period: Period | null;
	/** By code: departements, or `FR` alone. */
	values: Record<string, number>;
}

/** What the sheet of one commune says of it; never the commune's own value. */
export interface ReferenceFigure extends Omit<ReferenceSource, 'values'> {
	value: number | null;
}

export function referenceSource(
	indicator: CatalogueIndicator,
	summary: IndicatorSummary
): ReferenceSource | null {
	const { id, theme, label, unit, decimals, holder, maille } = indicator;
	const common = { id, theme, label, unit, decimals, holder };
	if (maille === 'departement') {
		const known = summary.departements.flatMap(({ code, summary: { aggregate } }) =>
			aggregate === null ? [] : [[code, aggregate] as const]
		);
		return {
			...common,
			level: 'departement',
			period: indicator.latest,
			values: Object.fromEntries(known)
		};
	}
	if (maille !== 'france') return null;
	const last = summary.rows
		.flatMap(({ code, period, value }) => (value === null ? [] : [{ code, period, value }]))
		.at(-1);
	return {
		...common,
		level: 'france',
		period: last?.period ?? null,
		values: last ? { [last.code]: last.value } : {}
	};
}

/** Figures of a theme for one departement, its own level first. */
export function referenceFigures(
	sources: readonly ReferenceSource[],
	theme: Theme,
	departement: string
): ReferenceFigure[] {
	return sources
		.filter((source) => source.theme === theme)
		.map(({ values, ...source }) => ({
			...source,
			value: values[source.level === 'departement' ? departement : 'FR'] ?? null
		}))
		.sort((a, b) => Number(b.level === 'departement') - Number(a.level === 'departement'));
}
