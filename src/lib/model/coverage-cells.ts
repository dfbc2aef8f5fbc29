import { rollups } from 'd3-array';
import type { CoverageCell } from '../domain/coverage-cell.ts';
import type { Period } from '../domain/period.ts';
import { chosenCommunes, type CommuneChoice, type CommuneColumns } from './chosen-communes.ts';

/**
 * Communes of a choice counted by departement and strate: how many have a value, and why the others
 * have none. In ascending order of departement, then of strate; pairs without a commune are left out.
 */
export function coverageCells(
	columns: CommuneColumns,
	{ period, choice }: { period: Period; choice: CommuneChoice }
): CoverageCell[] {
	const cells = rollups(
		chosenCommunes(columns, choice),
		(indexes) => countsOf(columns, indexes),
		(index) => columns.departements[index] ?? '',
		(index) => columns.strates[index] ?? null
	);
	return cells
		.flatMap(([departement, strates]) =>
			strates.flatMap(([strate, counts]) =>
				strate === null ? [] : [{ departement, strate, period, ...counts }]
			)
		)
		.sort((a, b) =>
			a.departement === b.departement ? a.strate - b.strate : a.departement < b.departement ? -1 : 1
		);
}

function countsOf({ values, statuses }: CommuneColumns, indexes: readonly number[]) {
	const absent = indexes.filter((index) => (values[index] ?? null) === null);
	const count = (status: string) => absent.filter((index) => statuses[index] === status).length;
	return {
		expected: indexes.length,
		present: indexes.length - absent.length,
		secret: count('secret'),
		notCollected: count('non-collecte'),
		notApplicable: count('non-concerne')
	};
}
