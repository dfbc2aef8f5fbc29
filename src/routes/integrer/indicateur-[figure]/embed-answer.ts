import type { DataHost } from '../../../lib/data/published-file.ts';
import { indicatorSummary } from '../../../lib/data/summary-file.ts';
import { viewOfColumns } from '../../../lib/model/indicator-view.ts';
import { filesSource } from '../../indicateurs/[id]/answer-source.ts';
import { chosenCommune } from '../../indicateurs/[id]/chosen-commune.ts';
import { isSummed, summedAnswer, type EmbedAnswer, type EmbedQuestion } from './summed-answer.ts';

/** The summary where it answers, files by commune where it does not; never the engine. Throws `DataError`. */
export async function embedAnswer(host: DataHost, question: EmbedQuestion): Promise<EmbedAnswer> {
	const { figure, indicator, address } = question;
	if (isSummed(question)) return summedAnswer(question, await indicatorSummary(host, indicator.id));
	const { commune, departement, region, strate, sort } = address;
	const choice = { departement, region, strate };
	const period = address.period ?? indicator.latest;
	const source = filesSource({ host, indicator });
	const [summary, columns, series] = await Promise.all([
		figure === 'evolution' ? indicatorSummary(host, indicator.id) : null,
		source.columns(period),
		figure === 'evolution' && commune !== null ? source.series(commune) : []
	]);
	return {
		summary,
		columns,
		view: viewOfColumns(columns, { period, choice, order: sort }, indicator),
		mine: commune === null ? null : chosenCommune(columns, commune, choice),
		series
	};
}
