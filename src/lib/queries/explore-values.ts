import { numbersOrNull, texts } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { ownTable } from '../db/own-table.ts';
import { name, sql } from '../db/sql.ts';
import { isOwn, type ExploreColumn } from '../domain/explore.ts';
import type { ExploreValues } from '../domain/explore-table.ts';
import { statuses } from '../domain/status.ts';
import { floats } from './explore-territories.ts';
import { status } from './period-values.ts';

export const sentence =
	'Que vaut l’indicateur à cette période, pour chaque commune, dans l’ordre des codes ?';

/** Fetched once, then filtered, sorted and counted by the model. No row means `non-collecte`. */
export async function exploreValues(db: Database, column: ExploreColumn): Promise<ExploreValues> {
	const { indicator, period } = column;
	const rows = isOwn(column)
		? sql`${name(ownTable)}`
		: sql`(
			SELECT * FROM observation WHERE indicateur = ${indicator} AND periode = ${period}
		)`;
	const columns = await db.columns(sql`
		SELECT valeur, numerateur, denominateur, coalesce(statut, 'non-collecte') AS statut
		FROM commune
		LEFT JOIN ${rows} AS observed ON observed.code = commune.code
		ORDER BY commune.code`);
	return {
		values: floats(numbersOrNull(columns, 'valeur')),
		numerators: floats(numbersOrNull(columns, 'numerateur')),
		denominators: floats(numbersOrNull(columns, 'denominateur')),
		statuses: Uint8Array.from(texts(columns, 'statut'), (cell) => statuses.indexOf(status(cell)))
	};
}
