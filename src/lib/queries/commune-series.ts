import { numberOrNull, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Observation } from '../domain/observation.ts';
import { codeList } from './code-list.ts';
import { status } from './period-values.ts';

export const sentence =
	'Quelles sont les valeurs de l’indicateur à chaque période, pour ces communes ?';

export type SeriesPoint = Omit<Observation, 'source' | 'note'>;

/** Every row of these communes, by code then period; a period without a row is not in it. */
export function communeSeries(
	db: Database,
	{ indicator, codes }: { indicator: string; codes: readonly string[] }
): Promise<SeriesPoint[]> {
	return db.rows(
		sql`
			SELECT code, periode, valeur, numerateur, denominateur, statut
			FROM observation
			JOIN (${codeList(codes)}) USING (code)
			WHERE indicateur = ${indicator}
			ORDER BY code, periode`,
		(row) => ({
			code: text(row, 'code'),
			period: text(row, 'periode'),
			value: numberOrNull(row, 'valeur'),
			numerator: numberOrNull(row, 'numerateur'),
			denominator: numberOrNull(row, 'denominateur'),
			status: status(text(row, 'statut'))
		})
	);
}
