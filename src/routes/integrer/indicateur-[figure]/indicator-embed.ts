import type { AddressProblem } from '../../../lib/domain/address-problem.ts';
import type { EmbedOptions, IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import type { EmbedProblem } from '../../../lib/text/embed.ts';
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
	options: EmbedOptions;
	problems: AddressProblem[];
	/** Why there is no question. */
	problem: EmbedProblem | null;
	question: EmbedQuestion | null;
}

/** `indicators`: those that have the figure. */
export function parseIndicatorEmbed(
	search: URLSearchParams,
	{
		figure,
		indicators,
		regions
	}: { figure: IndicatorFigure; indicators: readonly CatalogueIndicator[]; regions: Regions }
): IndicatorEmbed {
	const { options, problems } = parseEmbedOptions(search);
	const id = parseEmbedIndicator(search, problems);
	const indicator = indicators.find((one) => one.id === id);
	if (!indicator) {
		const problem: EmbedProblem =
			id === null ? { kind: 'no-indicator' } : { kind: 'unknown-indicator', value: id };
		return { options, problems, problem, question: null };
	}
	const { address, problems: others } = parseAddress(search, indicator, regions);
	const question = { figure, indicator, address };
	return { options, problems: [...problems, ...others], problem: null, question };
}

/** Where the figure is on the page of its indicator. */
export function indicatorView({ figure, indicator, address }: EmbedQuestion) {
	return {
		pathname: `/indicateurs/${indicator.id}/`,
		search: withParams('', addressParams(address)),
		id: figure
	};
}
