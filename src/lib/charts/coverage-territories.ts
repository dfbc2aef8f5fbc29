import type { Coverage } from '../domain/published.ts';
import { coverageShare } from '../model/coverage-by.ts';
import { absenceWords, missingSentence } from '../text/absence.ts';
import { departementName } from '../text/departement.ts';
import { formatTick } from '../text/number.ts';
import { thinSpace } from '../text/space.ts';
import { departementCodes } from './departement-places.ts';

type CoverageRow = Omit<Coverage, 'period'> & { departement: string };

/**
 * Classes of the share with a value. Fixed, so that two indicators can be compared: under half, a
 * group's figures carry a caution; finer towards 100, where most indicators are.
 */
export const shareBounds = [0, 50, 80, 95, 98, 100] as const;

/** « 92,4 % », « 100 % »: 100 is said only when nobody is missing, 0 only when everybody is. */
export function shareText(share: number): string {
	const kept = share === 0 || share === 100 ? share : Math.min(Math.max(share, 0.1), 99.9);
	return `${formatTick(kept, 1)}${thinSpace}%`;
}

/**
 * Departements as the map shows them, those it does not draw left out (they are in the table); one
 * without a commune in the field is absent, and said so.
 */
export function coverageTerritories(coverage: readonly CoverageRow[]) {
	const rows = new Map(coverage.map((row) => [row.departement, row]));
	return departementCodes.map((code) => {
		const row = rows.get(code);
		const share = row ? coverageShare(row) : null;
		return {
			code,
			name: departementName(code),
			value: share,
			absence: absenceWords.nobody,
			note: row && share !== null ? missingSentence(row).replace(/\.$/, '') : null
		};
	});
}
