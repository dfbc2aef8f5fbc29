import { sql, type Sql } from '../db/sql.ts';
import type { HeadlineMeasure, IndicatorHeadline } from '../domain/headline.ts';
import type { CatalogueIndicator } from '../domain/published.ts';
import { outsideField } from '../domain/strate.ts';
import { ratioScale } from '../domain/unit.ts';
import { movedCommunes } from './rank-jump-values.ts';

export const sentence =
	'Les valeurs que dit une phrase d’ouverture, à relancer soi-même : une ligne par période, tranche ou département.';

type HeadlineIndicator = Pick<CatalogueIndicator, 'id' | 'unit'>;

/** Values of a fact, ready to be run on the site's own tables; null where no single figure is told. */
export function headlineValues(
	fact: IndicatorHeadline,
	{ id, unit }: HeadlineIndicator
): Sql | null {
	switch (fact.kind) {
		case 'change':
			return periodValues(fact.measure, [fact.from.period, fact.to.period], { id, unit });
		case 'step':
			return publishedValues(id, [fact.from.period, fact.to.period]);
		case 'target':
			return periodValues(fact.measure, [fact.period], { id, unit });
		case 'sizes':
			return sql`
				SELECT strate, ${value(fact.measure, unit)} AS valeur, count(valeur) AS n
				FROM observation JOIN commune USING (code)
				WHERE indicateur = ${id} AND periode = ${fact.period} AND valeur IS NOT NULL
					AND strate IN ${[fact.small.strate, fact.large.strate]}
				GROUP BY strate ORDER BY strate`;
		case 'departements':
			return fact.measure === 'own'
				? publishedValues(id, [fact.period])
				: sql`
				SELECT departement, ${value(fact.measure, unit)} AS valeur, count(valeur) AS n
				FROM observation JOIN commune USING (code)
				WHERE indicateur = ${id} AND periode = ${fact.period} AND valeur IS NOT NULL
					AND strate <> ${outsideField}
				GROUP BY departement ORDER BY 2`;
		case 'jumps':
			return movedCommunes({ indicator: id, ...fact }, fact.widest?.code ?? null);
		case 'categories':
		case 'category-targets':
			return publishedValues(id, [fact.period]);
		case 'no-change':
			return null;
	}
}

/** What stands for all at each period: of the communes of the field, or as the source publishes it. */
export function periodValues(
	measure: HeadlineMeasure,
	periods: readonly string[],
	{ id, unit }: HeadlineIndicator
): Sql {
	if (measure === 'own') return publishedValues(id, periods);
	return sql`
				SELECT periode, ${value(measure, unit)} AS valeur, count(valeur) AS n
				FROM observation JOIN commune USING (code)
				WHERE indicateur = ${id} AND periode IN ${periods} AND valeur IS NOT NULL
					AND strate <> ${outsideField}
				GROUP BY periode ORDER BY periode`;
}

/** As the source gives them, one row per period and territory. */
export function publishedValues(id: string, periods: readonly string[]): Sql {
	return sql`
				SELECT periode, code, valeur
				FROM observation
				WHERE indicateur = ${id} AND periode IN ${periods} AND valeur IS NOT NULL
				ORDER BY periode, valeur`;
}

function value(measure: HeadlineMeasure, unit: HeadlineIndicator['unit']): Sql {
	const scale = ratioScale(unit);
	if (measure !== 'aggregate' || scale === null) return sql`median(valeur)`;
	// Our own constant, one of three: written out so that the text reads as a formula.
	return { text: `${String(scale)} * sum(numerateur) / sum(denominateur)`, values: [] };
}
