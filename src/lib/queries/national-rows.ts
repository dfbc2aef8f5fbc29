import { numberOrNull, text, textOrNull } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';

export const sentence =
	'Toutes les valeurs nationales de l’indicateur, avec leur source et leur note.';

/** Every row of a national series or of national categories, in time order. */
export function nationalRows(
	db: Database,
	{ id }: Pick<CatalogueIndicator, 'id'>
): Promise<IndicatorSummary['rows']> {
	return db.rows(nationalValues(id), (row) => ({
		code: text(row, 'code'),
		period: text(row, 'periode'),
		value: numberOrNull(row, 'valeur'),
		numerator: numberOrNull(row, 'numerateur'),
		denominator: numberOrNull(row, 'denominateur'),
		status: text(row, 'statut'),
		source: textOrNull(row, 'source'),
		note: textOrNull(row, 'note')
	}));
}

export function nationalValues(id: string): Sql {
	return sql`
			SELECT code, periode, valeur, numerateur, denominateur, statut, source, note
			FROM observation
			LEFT JOIN remarque USING (indicateur, code, periode)
			WHERE indicateur = ${id}
			ORDER BY periode, code`;
}
