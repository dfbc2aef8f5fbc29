import { sql, type Sql } from '../db/sql.ts';
import { smallestGroup } from '../domain/group.ts';
import type { Period } from '../domain/period.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import { groupRows, type GroupKey } from './group-quartiles.ts';
import { fieldRows } from './group-summaries.ts';

export const sentence =
	'Ce qu’une figure dit de groupes de communes, à relancer soi-même : une ligne par groupe ou par période.';

interface Told {
	id: string;
	unit: Unit;
	/** The value of the group taken as one territory stands for it. */
	isWhole: boolean;
}

/** A spread by departement or strate; under five values a group says only how many it has. */
export function groupValues(
	{ id, ...told }: Told,
	{ by, period, communes }: { by: GroupKey; period: Period; communes: Sql }
): Sql {
	return sql`
		SELECT key AS groupe,${spread(told)}
		FROM (${groupRows({ indicator: id, by, period, communes })})
		ORDER BY key`;
}

/** The field over the periods, and one commune beside it. */
export function fieldTrend({ id, ...told }: Told, commune: string | null): Sql {
	const own = commune === null ? sql`` : sql` commune.valeur AS commune,`;
	const beside =
		commune === null
			? sql``
			: sql`
		LEFT JOIN (
			SELECT periode, valeur FROM observation WHERE indicateur = ${id} AND code = ${commune}
		) AS commune USING (periode)`;
	return sql`
		SELECT periode,${own}${spread(told)}
		FROM (${fieldRows({ id, maille: 'commune' })}) AS champ${beside}
		ORDER BY periode`;
}

/** What readers are told of the columns of `summaryColumns`. */
function spread({ unit, isWhole }: Omit<Told, 'id'>): Sql {
	const scale = ratioScale(unit);
	const whole =
		isWhole && scale !== null
			? sql`
			${told(sql`${scale} * numerator / denominator`)} AS ensemble,`
			: sql``;
	return sql`${whole}
			${told(sql`p10`)} AS d1,
			${told(sql`q1`)} AS q1,
			${told(sql`median`)} AS mediane,
			${told(sql`q3`)} AS q3,
			${told(sql`p90`)} AS d9,
			n AS valeurs, size AS communes`;
}

function told(measure: Sql): Sql {
	return sql`CASE WHEN n >= ${smallestGroup} THEN ${measure} END`;
}
