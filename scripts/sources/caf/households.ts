import type { Observation } from '../../../src/lib/domain/observation.ts';
import { parseNumber } from '../../../src/lib/publish/parse-number.ts';
import { currentCommune, placeRow } from '../../fetch/place-row.ts';
import { absent, figure, ratio } from '../../fetch/observation.ts';
import type { RowCount } from '../../fetch/row-count.ts';
import type { SourceTerritories } from '../../fetch/source.ts';

/** Counts of one commune, one December, as the file writes them. */
export interface HouseholdRow {
	code: string;
	period: string;
	/** Households that receive any benefit of the CAF. */
	households: string;
	/** Of them, those that receive a housing aid. */
	aided: string;
}

/** Marks that statistical offices write in place of a small count. */
const masks = ['', 's', 'nd', 'n.d.', 'c', '-', '*', '***', '<5'];

/** A count: `secret` when the file masks it, undefined when it is not a number. */
function count(cell: string): number | 'secret' | undefined {
	if (masks.includes(cell.toLowerCase())) return 'secret';
	return parseNumber(cell) ?? undefined;
}

/**
 * Observations of the two indicators, under the codes of the file: the build adds up the communes
 * that merged and the arrondissements.
 */
export function householdObservations(
	table: readonly HouseholdRow[],
	{ known }: SourceTerritories,
	rows: RowCount
): { counts: Observation[]; shares: Observation[] } {
	const counts: Observation[] = [];
	const shares: Observation[] = [];
	const seen = new Set<string>();
	for (const { code, period, households, aided } of table) {
		const place = { code, period };
		const part = count(aided);
		const whole = count(households);
		if (part === undefined || whole === undefined) {
			rows.reject('effectif illisible');
		} else if (seen.has(`${code} ${period}`) && currentCommune(code, known) !== null) {
			rows.reject('doublon (même commune, même date)');
		} else if (placeRow(code, known, rows) !== null) {
			seen.add(`${code} ${period}`);
			counts.push(part === 'secret' ? absent(place, 'secret') : figure(place, part));
			shares.push(
				part === 'secret' || whole === 'secret'
					? absent(place, 'secret')
					: ratio(place, { numerator: part, denominator: whole }, { unit: 'percent', decimals: 1 })
			);
		}
	}
	return { counts, shares };
}
