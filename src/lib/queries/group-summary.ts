import { number, numberOrNull } from '../db/cell.ts';
import type { Row } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { CatalogueIndicator, GroupSummary } from '../domain/published.ts';
import { smallestGroup, summaryDecimals } from '../domain/group.ts';
import { rounded } from '../domain/ratio.ts';
import { ratioScale } from '../domain/unit.ts';

/**
 * Aggregates that `parseGroupSummary` reads, over `territory` left-joined to its observations. `quantile_cont` is type 7 and leaves NULL out.
 */
export const summaryColumns = sql`
	count(valeur) AS n,
	count(territory.code) AS size,
	quantile_cont(valeur, 0.1) AS p10,
	quantile_cont(valeur, 0.25) AS q1,
	quantile_cont(valeur, 0.5) AS median,
	quantile_cont(valeur, 0.75) AS q3,
	quantile_cont(valeur, 0.9) AS p90,
	sum(valeur) AS total,
	sum(numerateur) FILTER (valeur IS NOT NULL AND denominateur IS NOT NULL) AS numerator,
	sum(denominateur) FILTER (valeur IS NOT NULL AND numerateur IS NOT NULL) AS denominator`;

export interface SummarisedIndicator extends Pick<CatalogueIndicator, 'isAdditive' | 'decimals'> {
	/** Null: not known, as in a file of the reader. */
	unit: CatalogueIndicator['unit'] | null;
}

export function parseGroupSummary(row: Row, indicator: SummarisedIndicator): GroupSummary {
	const n = number(row, 'n');
	const hasEnough = n >= smallestGroup;
	const measure = (column: string) => {
		const value = hasEnough ? numberOrNull(row, column) : null;
		return value === null ? null : rounded(value, indicator.decimals + summaryDecimals);
	};
	return {
		n,
		size: number(row, 'size'),
		p10: measure('p10'),
		q1: measure('q1'),
		median: measure('median'),
		q3: measure('q3'),
		p90: measure('p90'),
		...(hasEnough ? aggregateOf(row, indicator) : none)
	};
}

const none = { aggregate: null, numerator: null, denominator: null };

/** The value of the group taken as one territory; null when adding up makes no sense. */
function aggregateOf(
	row: Row,
	{ unit, isAdditive, decimals }: SummarisedIndicator
): Pick<GroupSummary, 'aggregate' | 'numerator' | 'denominator'> {
	const scale = unit === null ? null : ratioScale(unit);
	if (scale === null) {
		const total = isAdditive && unit === 'count' ? numberOrNull(row, 'total') : null;
		return {
			...none,
			aggregate: total === null ? null : rounded(total, decimals + summaryDecimals)
		};
	}
	const numerator = numberOrNull(row, 'numerator');
	const denominator = numberOrNull(row, 'denominator');
	if (numerator === null || denominator === null || denominator === 0) return none;
	return {
		aggregate: rounded((scale * numerator) / denominator, decimals + summaryDecimals),
		numerator,
		denominator
	};
}

/** A group made of one territory: its value is the aggregate, and there is no spread. */
export function ownSummary(row: Row, indicator: SummarisedIndicator): GroupSummary {
	return {
		...parseGroupSummary(row, indicator),
		aggregate: numberOrNull(row, 'total'),
		numerator: numberOrNull(row, 'numerator'),
		denominator: numberOrNull(row, 'denominator')
	};
}
