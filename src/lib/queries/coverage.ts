import { number, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { Period } from '../domain/period.ts';
import type { Coverage } from '../domain/published.ts';
import { communesInField } from './territories.ts';

export const sentence =
	'Dans chaque département, combien de communes de moins de 10 000 habitants ont une valeur, et pourquoi les autres n’en ont-elles pas ?';

export type DepartementCoverage = Coverage & { departement: string };

/** A commune without a row counts as not collected. */
export function coverage(
	db: Database,
	{ indicator, period }: { indicator: string; period: Period }
): Promise<DepartementCoverage[]> {
	return db.rows(coverageRows({ indicator, period }, communesInField), (row) => ({
		departement: text(row, 'departement'),
		period,
		expected: number(row, 'expected'),
		present: number(row, 'present'),
		secret: number(row, 'secret'),
		notCollected: number(row, 'not_collected'),
		notApplicable: number(row, 'not_applicable')
	}));
}

/** The same of any communes. */
export function coverageRows(
	{ indicator, period }: { indicator: string; period: Period },
	communes: Sql
): Sql {
	return sql`
			SELECT departement,
				count(*) AS expected,
				count(valeur) AS present,
				count(*) FILTER (statut = 'secret') AS secret,
				count(*) FILTER (statut IS NULL OR statut = 'non-collecte') AS not_collected,
				count(*) FILTER (statut = 'non-concerne') AS not_applicable
			FROM (${communes})
			LEFT JOIN (
				SELECT * FROM observation WHERE indicateur = ${indicator} AND periode = ${period}
			) USING (code)
			GROUP BY departement
			ORDER BY departement`;
}
