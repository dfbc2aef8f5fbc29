import { sql, type Sql } from '../db/sql.ts';
import type { Bins } from '../domain/bins.ts';
import type { Period } from '../domain/period.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import { binOf } from './histogram-counts.ts';

export const sentence =
	'Les valeurs d’une figure, à relancer soi-même : une ligne par ligne de son tableau.';

/** What a figure of one moment draws. */
export interface FigureMoment {
	indicator: string;
	period: Period;
}

/** Rows of one moment, for `WITH mesure AS (…)`. */
export function measured({ indicator, period }: FigureMoment): Sql {
	return sql`
			SELECT code, valeur, statut, numerateur, denominateur FROM observation
			WHERE indicateur = ${indicator} AND periode = ${period}`;
}

/** Every territory by code, its value or the reason why there is none. */
export function placedValues(moment: FigureMoment, territories: Sql): Sql {
	return sql`
		WITH mesure AS (${measured(moment)}
		)
		SELECT code, nom, valeur, coalesce(statut, 'non-collecte') AS statut
		FROM (${territories})
		LEFT JOIN mesure USING (code)
		ORDER BY code`;
}

export interface RankingExtract {
	/** Rank 1 is the lowest value. */
	isAscending: boolean;
	/** Listed at each end. */
	ends: number;
	/** Whose neighbours are listed, and how many on each side. */
	mine?: { code: string; around: number } | null;
	/** Order of equal values; by code when absent. */
	ties?: Sql;
}

/** Both ends of a ranking and the neighbours of one territory, with the counts of the intervals. */
export function rankingValues(
	moment: FigureMoment,
	territories: Sql,
	{ isAscending, ends, mine = null, ties = sql`code` }: RankingExtract
): Sql {
	const order = isAscending ? sql`valeur` : sql`valeur DESC`;
	const around =
		mine === null
			? sql``
			: sql`
			OR abs(place - (SELECT place FROM classement WHERE code = ${mine.code})) <= ${mine.around}`;
	return sql`
		WITH mesure AS (${measured(moment)}
		),
		classement AS (
			SELECT code, nom, rank() OVER (ORDER BY ${order}) AS rang, valeur, numerateur, denominateur,
				row_number() OVER (ORDER BY ${order}, ${ties}) AS place, count(*) OVER () AS n
			FROM (${territories})
			JOIN mesure USING (code)
			WHERE valeur IS NOT NULL
		)
		SELECT code, nom, rang, valeur, numerateur, denominateur
		FROM classement
		WHERE place <= ${ends} OR place > n - ${ends}${around}
		ORDER BY place`;
}

/** How many values each bin has; the end bins hold what lies beyond. */
export function binnedValues(moment: FigureMoment, territories: Sql, bins: Bins): Sql {
	const { from, step, count } = bins;
	return sql`
		WITH mesure AS (${measured(moment)}
		)
		SELECT round(${from} + tranche * ${step}, 9) AS de, round(${from} + (tranche + 1) * ${step}, 9) AS a,
			count(code) AS nombre
		FROM (SELECT unnest(range(${count})) AS tranche)
		LEFT JOIN (
			SELECT code, ${binOf(bins)} AS tranche
			FROM (${territories})
			JOIN mesure USING (code)
			WHERE valeur IS NOT NULL
		) USING (tranche)
		GROUP BY tranche
		ORDER BY tranche`;
}

/** Communes that a funnel has a place for, their value not rounded; null when the unit is no ratio. */
export function countedValues(moment: FigureMoment, territories: Sql, unit: Unit): Sql | null {
	const scale = ratioScale(unit);
	if (scale === null) return null;
	const part = unit === 'percent' ? sql` AND numerateur <= denominateur` : sql``;
	return sql`
		WITH mesure AS (${measured(moment)}
		)
		SELECT code, nom, denominateur, ${scale} * numerateur / denominateur AS valeur
		FROM (${territories})
		JOIN mesure USING (code)
		WHERE mesure.valeur IS NOT NULL AND numerateur >= 0 AND denominateur > 0${part}
		ORDER BY code`;
}
