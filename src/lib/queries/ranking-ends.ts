import { number, numberOrNull, text } from '../db/cell.ts';
import type { Database, Row } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { CatalogueIndicator, IndicatorSummary, RankedTerritory } from '../domain/published.ts';
import { territoriesOf } from './territories.ts';

export const sentence =
	'Quels territoires ont les valeurs les plus hautes et les plus basses de la dernière période ?';

/** Territories listed at each end of a ranking of communes. */
const endLength = 10;
/** A ranking of départements or régions is short enough to be whole. */
const wholeLength = 120;

/**
 * First and last of the ranking. A short ranking is wholly in `first`, and `last` is empty. Equal
 * values share the lowest rank and are listed by code.
 */
export async function rankingEnds(
	db: Database,
	{ id, latest, maille }: CatalogueIndicator
): Promise<IndicatorSummary['ranking']> {
	const ranked = sql`
		SELECT code, nom, departement, population, valeur, numerateur, denominateur,
			rank() OVER (ORDER BY valeur DESC) AS rank,
			row_number() OVER (ORDER BY valeur DESC, code) AS place,
			count(*) OVER () AS n,
			count(*) OVER (PARTITION BY valeur) AS tied
		FROM observation
		JOIN (${territoriesOf(maille)}) USING (code)
		WHERE indicateur = ${id} AND periode = ${latest} AND valeur IS NOT NULL`;
	const listed = await db.rows(
		sql`
			SELECT * FROM (${ranked})
			WHERE n <= ${wholeLength} OR place <= ${endLength} OR place > n - ${endLength}
			ORDER BY place`,
		(row) => ({
			territory: rankedTerritory(row),
			place: number(row, 'place'),
			n: number(row, 'n'),
			tied: number(row, 'tied')
		})
	);
	const n = listed[0]?.n;
	if (n === undefined) return null;
	if (n <= wholeLength) return { first: listed.map(({ territory }) => territory), last: [], n };
	const first = listed.filter(({ place }) => place <= endLength);
	const last = listed.filter(({ place }) => place > n - endLength);
	return {
		first: first.map(({ territory }) => territory),
		last: last.map(({ territory }) => territory),
		n,
		unlisted: { first: unlistedTies(first, first.at(-1)), last: unlistedTies(last, last[0]) }
	};
}

interface Listed {
	territory: RankedTerritory;
	tied: number;
}

/** How many territories share the value of the one at the cut without being listed. */
function unlistedTies(end: Listed[], cut: Listed | undefined): number {
	if (!cut) return 0;
	const shown = end.filter(({ territory }) => territory.value === cut.territory.value).length;
	return cut.tied - shown;
}

function rankedTerritory(row: Row): RankedTerritory {
	return {
		code: text(row, 'code'),
		name: text(row, 'nom'),
		departement: text(row, 'departement'),
		population: numberOrNull(row, 'population'),
		value: number(row, 'valeur'),
		numerator: numberOrNull(row, 'numerateur'),
		denominator: numberOrNull(row, 'denominateur'),
		rank: number(row, 'rank')
	};
}
