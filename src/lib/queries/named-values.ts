import { sql, type Sql } from '../db/sql.ts';
import { smallestGroup } from '../domain/group.ts';
import { groupCodes } from './figure-territories.ts';
import { measured, type FigureMoment } from './figure-values.ts';
import type { PeerScope } from './peers.ts';
import { communesInField } from './territories.ts';

export const sentence =
	'Que valent ces communes, une par une, et à côté d’elles le groupe ou la France ?';

/** The commune and those picked, in this order, then the deciles, quartiles and median of the group. */
export function stripValues(
	moment: FigureMoment,
	group: PeerScope,
	picked: readonly string[]
): Sql {
	return beside(
		moment,
		[group.code, ...picked],
		sql`
			SELECT unnest(['d1', 'q1', 'mediane', 'q3', 'd9']), NULL,
				unnest(CASE WHEN count(valeur) >= ${smallestGroup}
					THEN quantile_cont(valeur, [0.1, 0.25, 0.5, 0.75, 0.9]) END),
				NULL, NULL, NULL, unnest([1001, 1002, 1003, 1004, 1005])
			FROM (${groupCodes(group)})
			LEFT JOIN mesure USING (code)`
	);
}

/** Communes side by side, in this order, then the median of France if it is shown. */
export function comparedValues(
	moment: FigureMoment,
	codes: readonly string[],
	hasFrance: boolean
): Sql {
	return beside(
		moment,
		codes,
		hasFrance
			? sql`
			SELECT 'france', NULL, median(valeur), NULL, NULL, NULL, 1001
			FROM (${communesInField})
			JOIN mesure USING (code)`
			: null
	);
}

function beside(moment: FigureMoment, codes: readonly string[], others: Sql | null): Sql {
	const last =
		others === null
			? sql``
			: sql`
			UNION ALL${others}`;
	return sql`
		WITH mesure AS (${measured(moment)}
		)
		SELECT ligne, nom, valeur, statut, numerateur, denominateur
		FROM (
			SELECT code AS ligne, nom, valeur, coalesce(statut, 'non-collecte') AS statut,
				numerateur, denominateur, instr(${codes.join(' ')}, code) AS place
			FROM commune
			LEFT JOIN mesure USING (code)
			WHERE code IN ${codes}${last}
		)
		ORDER BY place`;
}
