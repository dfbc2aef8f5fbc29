import { number, numberOrNull, text } from '../db/cell.ts';
import type { Database } from '../db/database.ts';
import { sql, type Sql } from '../db/sql.ts';
import { binEdges, niceBins, type Bins, type Spread } from '../domain/bins.ts';
import type { CatalogueIndicator, IndicatorSummary } from '../domain/published.ts';
import { communesInField } from './territories.ts';

export const sentence =
	'Combien de communes de chaque strate ont une valeur dans chaque tranche, pour la dernière période ?';

/** Counts of communes in the field by bin and strate for the latest period; null without any value. */
export async function histogramCounts(
	db: Database,
	{ id, latest, decimals }: CatalogueIndicator
): Promise<IndicatorSummary['histogram']> {
	const values = sql`
		SELECT valeur, strate
		FROM observation
		JOIN (${communesInField}) USING (code)
		WHERE indicateur = ${id} AND periode = ${latest} AND valeur IS NOT NULL`;
	const [spread] = await db.rows(
		sql`
			SELECT min(valeur) AS min, max(valeur) AS max,
				quantile_cont(valeur, 0.01) AS low, quantile_cont(valeur, 0.99) AS high
			FROM (${values})`,
		spreadOf
	);
	if (!spread) return null;
	const bins = niceBins(spread, 10 ** -decimals);
	const counts: Record<string, number[]> = {};
	await db.rows(
		sql`
			SELECT strate::VARCHAR AS strate, count(*) AS n, ${binOf(bins)} AS bin
			FROM (${values})
			GROUP BY ALL
			ORDER BY ALL`,
		(row) => {
			const strate = text(row, 'strate');
			const line = (counts[strate] ??= emptyLine(bins));
			line[number(row, 'bin')] = number(row, 'n');
		}
	);
	return { edges: binEdges(bins), counts };
}

/** Bin of `valeur`, as `binIndex` gives it. */
export function binOf({ from, step, count }: Bins): Sql {
	return sql`least(greatest(floor((valeur - ${from}) / ${step} + 1e-9), 0), ${count - 1})`;
}

function spreadOf(row: Parameters<typeof number>[0]): Spread | null {
	if (numberOrNull(row, 'min') === null) return null;
	return {
		min: number(row, 'min'),
		max: number(row, 'max'),
		low: number(row, 'low'),
		high: number(row, 'high')
	};
}

function emptyLine({ count }: Bins): number[] {
	return Array.from({ length: count }, () => 0);
}
