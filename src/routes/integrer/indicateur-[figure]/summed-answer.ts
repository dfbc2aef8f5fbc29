import { lateFigures, type IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../../../lib/domain/published.ts';
import type { CommuneColumns } from '../../../lib/model/chosen-communes.ts';
import { viewOfSummary, type IndicatorView } from '../../../lib/model/indicator-view.ts';
import type { SeriesPoint } from '../../../lib/queries/commune-series.ts';
import type { ChosenCommune } from '../../indicateurs/[id]/chosen-commune.ts';
import { isFirstView, type IndicatorAddress } from '../../indicateurs/[id]/indicator-address.ts';

/** What a figure is of, and what it is drawn from. */
export interface DrawnAnswer extends Record<string, unknown> {
	question: EmbedQuestion;
	answer: EmbedAnswer;
}

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

/** True when the published summary answers: it is of all communes, at the latest period. */
export function isSummed({ figure, indicator, address }: EmbedQuestion): boolean {
	if (indicator.maille !== 'commune') return true;
	if (lateFigures.includes(`indicateur-${figure}`)) return false;
	// The years of a figure are those of the whole field: filters do not bear on them.
	return figure === 'evolution' ? address.commune === null : isFirstView(address, indicator);
}

/** What such a question is answered with. */
export function summedAnswer({ indicator }: EmbedQuestion, summary: IndicatorSummary): EmbedAnswer {
	const view = viewOfSummary(summary, indicator.latest);
	return { summary, columns: null, view, mine: null, series: [] };
}
