import { periodPosition } from '../../../lib/domain/period.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../../lib/domain/published.ts';
import { representative } from '../../../lib/model/representative.ts';
import {
	categoriesKeyFigure,
	communesKeyFigure,
	nationalKeyFigure
} from '../../../lib/text/key-figure.ts';

/** The sentence under the title: where things stand; null when nothing is known. */
export function keyFigure(
	indicator: CatalogueIndicator,
	summary: Pick<IndicatorSummary, 'rows' | 'trend'>
): string | null {
	const { unit, decimals, latest, maille, breaks } = indicator;
	const known = summary.rows.flatMap(({ period, value }) =>
		value === null ? [] : [{ period, value }]
	);
	if (maille === 'modalite') {
		const last = known.at(-1)?.period ?? latest;
		const values = known.filter(({ period }) => period === last).map(({ value }) => value);
		return categoriesKeyFigure(values, last, { unit, decimals });
	}
	if (maille === 'france') {
		const [first] = known;
		const last = known.at(-1);
		if (!first || !last) return null;
		const crossed = breaks.filter(({ period }) => isAfter(period, first.period)).length;
		const from = known.length > 1 ? first : null;
		return nationalKeyFigure(from, last, { unit, decimals, breaks: crossed });
	}
	const whole = summary.trend.find(({ period }) => period === latest)?.summary;
	if (!whole || maille !== 'commune') return null;
	const isWhole = representative(indicator) === 'aggregate';
	return communesKeyFigure(whole, latest, { unit, decimals, isWhole });
}

function isAfter(a: string, b: string): boolean {
	return (periodPosition(a) ?? 0) > (periodPosition(b) ?? 0);
}
