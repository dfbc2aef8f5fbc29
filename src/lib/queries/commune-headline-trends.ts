import { sql, type Sql } from '../db/sql.ts';
import { levels } from '../domain/confidence.ts';
import type { CountedTrend } from '../domain/commune-headline.ts';
import { listedRows } from './commune-headline-lines.ts';
import { wilson } from './wilson.ts';

export const sentence =
	'Les évolutions qu’une phrase compte, à relancer soi-même : la pente de chaque indicateur, et si elle dépasse le hasard.';

/**
 * The test of model/trend-test.ts: the slope where each year weighs by its precision, then the slopes
 * without one of the years, which must keep its sign.
 */
export function judgedTrends(lines: readonly CountedTrend[], code: string): Sql {
	const { z } = levels[99.8];
	return sql`
		WITH juge AS (${listed(lines)}
		),
		annee AS (
			SELECT indicateur, sens, CAST(periode AS INTEGER) - CAST(debut AS INTEGER) AS x, valeur AS y,
				1 / (100 * (${wilson('upper', 95)} - ${wilson('lower', 95)}) / ${2 * levels[95].z}) ** 2 AS poids
			FROM observation JOIN juge USING (indicateur)
			WHERE code = ${code} AND periode BETWEEN debut AND fin AND valeur IS NOT NULL
		),
		moyenne AS (
			SELECT indicateur, omise, sum(poids * x) / sum(poids) AS mx, sum(poids * y) / sum(poids) AS my
			FROM annee JOIN (SELECT unnest(range(-1, 5)) AS omise) AS essai ON x <> omise
			GROUP BY indicateur, omise
		),
		droite AS (
			SELECT indicateur, sens, omise, sum(poids * (x - mx) ** 2) AS etendue,
				sum(poids * (x - mx) * (y - my)) / etendue AS pente
			FROM annee JOIN moyenne USING (indicateur)
			WHERE x <> omise
			GROUP BY ALL
		)
		SELECT indicateur, any_value(pente) FILTER (omise = -1) AS par_an,
			any_value(pente ** 2 * etendue) FILTER (omise = -1) AS khi2,
			CASE
				WHEN khi2 <= ${z * z} OR count(DISTINCT sign(pente)) > 1 THEN 'pas d’évolution nette'
				WHEN (par_an > 0) = (sens = 'higher') THEN 'amélioré'
				ELSE 'dégradé'
			END AS evolution
		FROM droite
		GROUP BY indicateur, sens
		ORDER BY indicateur`;
}

/** The years that the test is made on. */
export function trendYears(lines: readonly CountedTrend[], code: string): Sql {
	return sql`
		WITH juge AS (${listed(lines)}
		)
		SELECT indicateur, periode, valeur, numerateur, denominateur
		FROM observation JOIN juge USING (indicateur)
		WHERE code = ${code} AND periode BETWEEN debut AND fin AND valeur IS NOT NULL
		ORDER BY indicateur, periode`;
}

function listed(lines: readonly CountedTrend[]): Sql {
	return listedRows(
		lines.map(
			({ indicator, from, to, direction }) => sql`${indicator}, ${from}, ${to}, ${direction}`
		),
		sql`indicateur, debut, fin, sens`
	);
}
