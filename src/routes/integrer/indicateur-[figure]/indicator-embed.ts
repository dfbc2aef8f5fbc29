import type { AddressProblem } from '../../../lib/domain/address-problem.ts';
import type { EmbedOptions, IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { parseEmbedIndicator, parseEmbedOptions } from '../../../lib/url-embed.ts';
import { withParams } from '../../../lib/url.ts';
import {
	addressParams,
	parseAddress,
	type Regions
} from '../../indicateurs/[id]/indicator-address.ts';
import type { EmbedQuestion } from './summed-answer.ts';

/** What the address of a figure of an indicator says. */
export interface IndicatorEmbed {
	/** Of the indicator; null when it names none. */
	id: string | null;
	options: EmbedOptions;
	problems: AddressProblem[];
	/** Null until the indicator is known. */
	question: EmbedQuestion | null;
}

/** `indicator`: that of the address, or null while it is not known. */
export function parseIndicatorEmbed(
	search: URLSearchParams,
	{
		figure,
		indicator,
		regions
	}: { figure: IndicatorFigure; indicator: CatalogueIndicator | null; regions: Regions }
): IndicatorEmbed {
	const { options, problems } = parseEmbedOptions(search);
	const id = parseEmbedIndicator(search, problems);
	if (indicator === null) return { id, options, problems, question: null };
	const { address, problems: others } = parseAddress(search, indicator, regions);
	const question = { figure, indicator, address };
	return { id, options, problems: [...problems, ...others], question };
}

/** Where the figure is on the page of its indicator. */
export function indicatorView({ figure, indicator, address }: EmbedQuestion) {
	return {
		pathname: `/indicateurs/${indicator.id}/`,
		search: withParams('', addressParams(address)),
		id: figure
	};
}
