import { number, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import type { Period } from '../domain/period.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { ownSummary, parseGroupSummary, summaryColumns } from './group-summary.ts';
import { communesInField, territoriesOf } from './territories.ts';

export const sentence =
	'Médiane, quartiles et valeur d’ensemble des communes de moins de 10 000 habitants : France par période, puis strates et départements pour la dernière période.';

/** The whole field, one summary per period of the catalogue. */
export async function fieldSummaries(
	db: Database,
	indicator: CatalogueIndicator
): Promise<{ period: Period; summary: GroupSummary }[]> {
	const found = await db.rows(fieldRows(indicator), (row) => ({
		period: text(row, 'periode'),
		summary: parseGroupSummary(row, indicator)
	}));
	const summaries = new Map(found.map(({ period, summary }) => [period, summary]));
	return indicator.periods.flatMap((period) => {
		const summary = summaries.get(period);
		return summary ? [{ period, summary }] : [];
	});
}

/** Its rows, in no order. */
export function fieldRows({ id, maille }: Pick<CatalogueIndicator, 'id' | 'maille'>): Sql {
	return sql`
			SELECT periode, ${summaryColumns}
			FROM (SELECT DISTINCT periode FROM observation WHERE indicateur = ${id}) AS published
			CROSS JOIN (${territoriesOf(maille)}) AS territory
			LEFT JOIN (SELECT * FROM observation WHERE indicateur = ${id}) AS observed
				USING (code, periode)
			GROUP BY periode`;
}

/** Strates of the field, for the latest period of a commune-level indicator. */
export function strateSummaries(
	db: Database,
	indicator: CatalogueIndicator
): Promise<{ strate: number; summary: GroupSummary }[]> {
	return db.rows(
		sql`
			SELECT strate, ${summaryColumns}
			FROM (${communesInField}) AS territory
			LEFT JOIN (${latestRows(indicator)}) USING (code)
			GROUP BY strate
			ORDER BY strate`,
		(row) => ({ strate: number(row, 'strate'), summary: parseGroupSummary(row, indicator) })
	);
}

/**
 * Every departement, for the latest period: its communes of the field or, when the indicator is
 * observed by departement, the departement itself, whose value is then the aggregate.
 */
export function departementSummaries(
	db: Database,
	indicator: CatalogueIndicator
): Promise<{ code: string; name: string; summary: GroupSummary }[]> {
	const summaryOf = indicator.maille === 'departement' ? ownSummary : parseGroupSummary;
	return db.rows(
		sql`
			SELECT departement.code AS code, any_value(departement.nom) AS name, ${summaryColumns}
			FROM departement
			LEFT JOIN (${territoriesOf(indicator.maille)}) AS territory
				ON territory.departement = departement.code
			LEFT JOIN (${latestRows(indicator)}) AS observed ON observed.code = territory.code
			GROUP BY departement.code
			ORDER BY departement.code`,
		(row) => ({
			code: text(row, 'code'),
			name: text(row, 'name'),
			summary: summaryOf(row, indicator)
		})
	);
}

function latestRows({ id, latest }: CatalogueIndicator) {
	return sql`
		SELECT code, valeur, numerateur, denominateur
		FROM observation
		WHERE indicateur = ${id} AND periode = ${latest}`;
}
