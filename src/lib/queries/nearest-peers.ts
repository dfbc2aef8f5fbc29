import { text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { outsideField } from '../domain/strate.ts';

export const sentence =
	'Quelles sont les vingt communes de moins de 10 000 habitants du même département les plus proches en population ?';

/** Nearest first, ties by code: the same order as model/nearest-in-departement.ts, and why it divides. */
export function nearestPeers(db: Database, code: string, count = 20): Promise<string[]> {
	return db.rows(
		sql`
			SELECT other.code
			FROM commune AS self
			JOIN commune AS other
				ON other.code <> self.code
				AND other.departement = self.departement
				AND other.strate <> ${outsideField}
				AND other.population > 0
			WHERE self.code = ${code}
				AND self.population > 0
			ORDER BY
				greatest(other.population, self.population)::DOUBLE
					/ least(other.population, self.population),
				other.code
			LIMIT ${count}`,
		(row) => text(row, 'code')
	);
}
