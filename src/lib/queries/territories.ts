import { sql, type Sql } from '../db/sql.ts';
import { outsideField } from '../domain/strate.ts';
import type { Maille } from '../domain/territory.ts';

/** Communes of the field, under 10,000 inhabitants; those without a population are not in it. */
export const communesInField = sql`
	SELECT code, nom, departement, region, epci, strate, population
	FROM commune
	WHERE strate <> ${outsideField}`;

/** Territories an indicator is observed on, with the columns a ranking shows. */
export function territoriesOf(maille: Maille): Sql {
	switch (maille) {
		case 'commune':
			return communesInField;
		case 'departement':
			return sql`
				SELECT code, nom, code AS departement, NULL AS strate, NULL AS population
				FROM departement`;
		case 'region':
			return sql`
				SELECT code, nom, '' AS departement, NULL AS strate, NULL AS population
				FROM region`;
		default:
			throw new RangeError(`an indicator of maille ${maille} has no territories`);
	}
}
