import { sql, type Sql } from '../db/sql.ts';
import { fewestRanked, leastJump } from '../domain/rank-jump.ts';
import { outsideField } from '../domain/strate.ts';

export const sentence =
	'Qui a changé de place dans son groupe entre deux périodes ? Chaque commune parmi celles de sa taille dans son département, les mêmes aux deux.';

/** Which indicator, between which periods; `isAscending`: the lowest value has the first place. */
export interface JumpMoment {
	indicator: string;
	from: string;
	to: string;
	isAscending: boolean;
}

/** Every commune that moved by a quarter of its group, chance included; `first` opens the list. */
export function movedCommunes(moment: JumpMoment, first: string | null): Sql {
	return sql`
		SELECT code, nom, avant, apres, n, juges
		FROM (
			SELECT *, count(*) OVER () AS juges
			FROM (${movesOf(moment, sql`TRUE`)})
			WHERE n >= ${fewestRanked}
		)
		WHERE abs(apres - avant) >= ${leastJump} * n
		ORDER BY code <> ${first ?? ''}, abs(apres - avant) / n DESC, code`;
}

/** The places of one commune. */
export function communeMove(moment: JumpMoment, code: string): Sql {
	return sql`
		SELECT code, nom, avant, apres, n
		FROM (${movesOf(
			moment,
			sql`(departement, strate) IN (SELECT (departement, strate) FROM commune WHERE code = ${code})`
		)})
		WHERE code = ${code}`;
}

/** Places before and after, of the communes that a condition keeps whole groups of. */
function movesOf({ indicator, from, to, isAscending }: JumpMoment, condition: Sql): Sql {
	const order = isAscending ? sql`valeur` : sql`valeur DESC`;
	return sql`
			SELECT code, nom, max(place) FILTER (periode = ${from}) AS avant,
				max(place) FILTER (periode = ${to}) AS apres, max(n) AS n
			FROM (
				SELECT code, nom, periode,
					rank() OVER (PARTITION BY departement, strate, periode ORDER BY ${order}) AS place,
					count(*) OVER (PARTITION BY departement, strate, periode) AS n
				FROM (
					SELECT *, count(*) OVER (PARTITION BY code) AS periodes
					FROM observation JOIN commune USING (code)
					WHERE indicateur = ${indicator} AND periode IN ${[from, to]} AND valeur IS NOT NULL
						AND strate <> ${outsideField} AND ${condition}
						AND numerateur % 1 = 0 AND denominateur % 1 = 0
						AND numerateur >= 0 AND numerateur <= denominateur AND denominateur > 0
				)
				WHERE periodes = 2
			)
			GROUP BY code, nom`;
}
