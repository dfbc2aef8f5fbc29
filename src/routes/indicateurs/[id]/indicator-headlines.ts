import type { Headline } from '../../../lib/components/headline.ts';
import { printedSql } from '../../../lib/db/printed-sql.ts';
import type { CatalogueIndicator } from '../../../lib/domain/published.ts';
import { indicatorHeadlines, type HeadlineSource } from '../../../lib/model/headline.ts';
import { headlineSeries } from '../../../lib/model/headline-series.ts';
import { headlineValues, periodValues } from '../../../lib/queries/headline-values.ts';
import { closed, headlineSentence } from '../../../lib/text/headline.ts';
import { headlineRule, keyFigureRule } from '../../../lib/text/headline-rule.ts';
import { keyFigure } from './key-figure.ts';

/** Where things stand, then what the rules find: two to four sentences. */
export function pageHeadlines(indicator: CatalogueIndicator, source: HeadlineSource): Headline[] {
	const rest = indicatorHeadlines(indicator, source).map((fact) => {
		const query = headlineValues(fact, indicator);
		return {
			sentence: headlineSentence(fact, indicator),
			...headlineRule(fact),
			sql: query && printedSql(query)
		};
	});
	const lead = opening(indicator, source);
	return lead ? [lead, ...rest] : rest;
}

function opening(indicator: CatalogueIndicator, source: HeadlineSource): Headline | null {
	const sentence = keyFigure(indicator, source);
	if (sentence === null) return null;
	const { measure, points } = headlineSeries(source, indicator);
	const last = points.at(-1) ?? { period: indicator.latest, n: null };
	const first = measure === 'own' && points.length > 1 ? points.slice(0, 1) : [];
	const told = [...first, last];
	const periods = told.map(({ period }) => period);
	return {
		sentence: closed(sentence.replace(/\.$/, ''), indicator.isSimulated),
		...keyFigureRule(indicator.maille === 'modalite' ? 'own' : measure, told),
		sql: printedSql(
			periodValues(indicator.maille === 'modalite' ? 'own' : measure, periods, indicator)
		)
	};
}
