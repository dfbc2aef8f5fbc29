import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { outsideField } from '../domain/strate.ts';

export const sentence =
	'Quelles sont les vingt communes les plus proches par la population, la distance et le type d’intercommunalité ?';

/**
 * Nearest first, ties by code: the same order as model/similar.ts over the columns of `commune`.
 * One unit is 50 % more people, 100 km, or another type of EPCI.
 */
export function similarPeers(db: Database, code: string, count = 20): Promise<string[]> {
	return db.rows(
		sql`
			WITH place AS (
				SELECT commune.*, epci.type AS type_epci,
					left(commune.code, 2) IN ('97', '98') AS outre_mer
				FROM commune
				LEFT JOIN epci ON epci.code = commune.epci
				WHERE population > 0
			),
			pair AS (
				SELECT other.code,
					(ln(other.population / self.population) / ln(1.5)) ** 2 AS by_population,
					(2 * 6371 * asin(sqrt(
						sin(radians(other.latitude - self.latitude) / 2) ** 2
						+ cos(radians(self.latitude)) * cos(radians(other.latitude))
							* sin(radians(other.longitude - self.longitude) / 2) ** 2
					)) / 100) ** 2 AS by_distance,
					CASE WHEN other.type_epci IS DISTINCT FROM self.type_epci THEN 1 ELSE 0 END AS by_epci
				FROM place AS self
				JOIN place AS other ON other.code <> self.code
				WHERE self.code = ${code}
					AND other.strate <> ${outsideField}
					AND other.outre_mer = self.outre_mer
					AND other.population <= 2 * self.population
					AND self.population <= 2 * other.population
			)
			SELECT code
			FROM pair
			ORDER BY by_population + coalesce(by_distance, 0) + by_epci, code
			LIMIT ${count}`,
		(row) => text(row, 'code')
	);
}
