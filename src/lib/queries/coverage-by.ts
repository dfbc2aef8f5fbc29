import { number, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { CoverageCell } from '../domain/coverage-cell.ts';
import type { Period } from '../domain/period.ts';
import { strates, type StrateId } from '../domain/strate.ts';
import { communesInField } from './territories.ts';

export const sentence =
	'Dans chaque département et pour chaque taille de commune, combien de communes ont une valeur, et pourquoi les autres n’en ont-elles pas ?';

/**
 * Communes of the field by departement and strate, pairs without a commune left out; a commune
 * without a row counts as not collected. Added up over strates, the same figures as `coverage`.
 */
export function coverageCells(
	db: Database,
	{ indicator, period }: { indicator: string; period: Period }
): Promise<CoverageCell[]> {
	return db.rows(
		sql`
			SELECT departement, strate,
				count(*) AS expected,
				count(valeur) AS present,
				count(*) FILTER (statut = 'secret') AS secret,
				count(*) FILTER (statut IS NULL OR statut = 'non-collecte') AS not_collected,
				count(*) FILTER (statut = 'non-concerne') AS not_applicable
			FROM (${communesInField})
			LEFT JOIN (
				SELECT * FROM observation WHERE indicateur = ${indicator} AND periode = ${period}
			) USING (code)
			GROUP BY departement, strate
			ORDER BY departement, strate`,
		(row) => ({
			departement: text(row, 'departement'),
			strate: strateId(number(row, 'strate')),
			period,
			expected: number(row, 'expected'),
			present: number(row, 'present'),
			secret: number(row, 'secret'),
			notCollected: number(row, 'not_collected'),
			notApplicable: number(row, 'not_applicable')
		})
	);
}

function strateId(cell: number): StrateId {
	const known = strates.find(({ id }) => id === cell);
	if (known) return known.id;
	throw new TypeError(`strate ${cell}, expected 0 to 7`);
}
