import { sql, type Sql } from '../db/sql.ts';
import type { CommuneHeadline } from '../domain/commune-headline.ts';
import { ratioScale, type Unit } from '../domain/unit.ts';
import { sheetCommunes } from './figure-territories.ts';
import type { PeerScope } from './peers.ts';

export const sentence =
	'La valeur de la commune et celle de son groupe, à relancer soi-même : une ligne pour le groupe, une pour la commune.';

/** Whom the sentence compares. `named`: the codes of a group that no condition gives. */
export interface HeadlineScope extends PeerScope {
	unit: Unit;
}

/** Values of a fact, ready to be run on the site's own tables; null where no single indicator is told. */
export function communeHeadlineValues(
	fact: CommuneHeadline,
	{ code, kind, named = [], unit }: HeadlineScope
): Sql | null {
	const scale = ratioScale(unit);
	if ((fact.kind !== 'strength' && fact.kind !== 'gap') || scale === null) return null;
	// Our own constant, one of three: written out so that the text reads as a formula.
	const ratio: Sql = {
		text: `${String(scale)} * sum(numerateur) / sum(denominateur)`,
		values: []
	};
	return sql`
				SELECT code = ${code} AS commune, ${ratio} AS ensemble,
					median(valeur) AS mediane, count(valeur) AS n
				FROM (${sheetCommunes({ code, kind, named })})
				JOIN observation USING (code)
				WHERE indicateur = ${fact.indicator} AND periode = ${fact.period}
					AND valeur IS NOT NULL
				GROUP BY 1 ORDER BY 1`;
}
