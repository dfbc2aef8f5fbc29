import type { DataHost } from '../../../lib/data/published-file.ts';
import { indicatorSummary } from '../../../lib/data/summary-file.ts';
import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../../lib/domain/published.ts';
import type { CommuneColumns } from '../../../lib/model/chosen-communes.ts';
import {
	viewOfColumns,
	viewOfSummary,
	type IndicatorView
} from '../../../lib/model/indicator-view.ts';
import type { SeriesPoint } from '../../../lib/queries/commune-series.ts';
import { filesSource } from '../../indicateurs/[id]/answer-source.ts';
import { chosenCommune, type ChosenCommune } from '../../indicateurs/[id]/chosen-commune.ts';
import { isFirstView, type IndicatorAddress } from '../../indicateurs/[id]/indicator-address.ts';

export interface EmbedQuestion {
	figure: IndicatorFigure;
	indicator: CatalogueIndicator;
	address: IndicatorAddress;
}

/** What the figure is drawn from, as on the page of the indicator; null: it does without. */
export interface EmbedAnswer {
	summary: IndicatorSummary | null;
	columns: CommuneColumns | null;
	view: IndicatorView | null;
	mine: ChosenCommune | null;
	/** Of the commune of the address; empty without one. */
	series: readonly SeriesPoint[];
}

/** Figures that draw every commune, whatever the filters. */
const whole: readonly IndicatorFigure[] = ['entonnoir', 'couverture'];

/** The published summary where it answers, files by commune where it does not; never the engine. Throws `DataError`. */
export async function embedAnswer(
	host: DataHost,
	{ figure, indicator, address }: EmbedQuestion
): Promise<EmbedAnswer> {
	const { commune, departement, region, strate, sort } = address;
	const choice = { departement, region, strate };
	const period = address.period ?? indicator.latest;
	// The years of a figure are those of the whole field: filters do not bear on them.
	const isSummed = figure === 'evolution' ? commune === null : isFirstView(address, indicator);
	const asksColumns = indicator.maille === 'commune' && (whole.includes(figure) || !isSummed);
	const source = filesSource({ host, indicator });
	const [summary, columns, series] = await Promise.all([
		!asksColumns || figure === 'evolution' ? indicatorSummary(host, indicator.id) : null,
		asksColumns ? source.columns(period) : null,
		asksColumns && figure === 'evolution' && commune !== null ? source.series(commune) : []
	]);
	return {
		summary,
		columns,
		view: columns
			? viewOfColumns(columns, { period, choice, order: sort }, indicator)
			: summary && viewOfSummary(summary, indicator.latest),
		mine: columns && commune !== null ? chosenCommune(columns, commune, choice) : null,
		series
	};
}
