import { join, sql, type Sql } from '../db/sql.ts';
import type { CountedLine } from '../domain/commune-headline.ts';
import { sheetCommunes } from './figure-territories.ts';
import type { PeerScope } from './peers.ts';
import { wilson } from './wilson.ts';

export const sentence =
	'Les indicateurs qu’une phrase compte, à relancer soi-même : une ligne par indicateur, la commune et son groupe.';

/** Where the commune stands on each: on the good side, on the bad one, or on neither clearly. */
export function judgedLines(lines: readonly CountedLine[], scope: PeerScope): Sql {
	return sql`
		${measured(lines, scope)},
		limites AS (
			SELECT *,
				100 * ${wilson('lower', 99.8)} AS bas_998,
				100 * ${wilson('upper', 99.8)} AS haut_998,
				100 * ${wilson('lower', 95)} AS bas_95,
				100 * ${wilson('upper', 95)} AS haut_95
			FROM commune_seule
		)
		SELECT indicateur, periode, valeur, 100 * part AS ensemble, mediane, n,
			CASE
				WHEN ensemble < bas_998 AND mediane < bas_95
					THEN if(sens = 'higher', 'bon côté', 'mauvais côté')
				WHEN ensemble > haut_998 AND mediane > haut_95
					THEN if(sens = 'lower', 'bon côté', 'mauvais côté')
				ELSE 'ne s’en écarte pas nettement'
			END AS cote
		FROM limites JOIN groupe USING (indicateur)
		ORDER BY indicateur`;
}

/** What there is of each to be judged by, in the commune and in its group. */
export function groupLines(lines: readonly CountedLine[], scope: PeerScope): Sql {
	return sql`
		${measured(lines, scope)}
		SELECT indicateur, periode, valeur, numerateur, denominateur, coalesce(n, 0) AS n
		FROM juge LEFT JOIN commune_seule USING (indicateur, periode) LEFT JOIN groupe USING (indicateur)
		ORDER BY indicateur`;
}

/** What the commune has of each, or why it has nothing. */
export function ownLines(lines: readonly CountedLine[], code: string): Sql {
	return sql`
		WITH juge AS (${listed(lines)}
		)
		SELECT indicateur, periode, valeur, coalesce(statut, 'non-collecte') AS statut,
			numerateur, denominateur
		FROM juge
		LEFT JOIN (SELECT * FROM observation WHERE code = ${code}) USING (indicateur, periode)
		ORDER BY statut, indicateur`;
}

/** The commune and its group, by indicator; the value of a group is its counts added up. */
function measured(lines: readonly CountedLine[], scope: PeerScope): Sql {
	return sql`WITH juge AS (${listed(lines)}
		),
		mesure AS (
			SELECT * FROM (${sheetCommunes(scope)})
			JOIN observation USING (code) JOIN juge USING (indicateur, periode)
			WHERE valeur IS NOT NULL
		),
		commune_seule AS (
			SELECT indicateur, periode, sens, valeur, numerateur, denominateur
			FROM mesure WHERE code = ${scope.code}
		),
		groupe AS (
			SELECT indicateur, sum(numerateur) / sum(denominateur) AS part,
				median(valeur) AS mediane, count(valeur) AS n
			FROM mesure WHERE code <> ${scope.code} GROUP BY indicateur
		)`;
}

function listed(lines: readonly CountedLine[]): Sql {
	return listedRows(
		lines.map(({ indicator, period, direction }) => sql`${indicator}, ${period}, ${direction}`),
		sql`indicateur, periode, sens`
	);
}

/** What a sentence counts, each a list of values, as the rows of a table with these columns. */
export function listedRows(values: readonly Sql[], columns: Sql): Sql {
	const rows = values.map(
		(one) => sql`
			(${one})`
	);
	return sql`
			SELECT * FROM (VALUES ${join(rows, ',')}
			) AS ligne(${columns})`;
}
