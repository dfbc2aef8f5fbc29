import { rollups, sum } from 'd3-array';
import type { CoverageCell } from '../domain/coverage-cell.ts';
import type { Coverage } from '../domain/published.ts';

export type CoverageCounts = Omit<Coverage, 'period'>;

/** Cells added up by departement or by strate, in ascending order of the key. */
export function coverageBy<K extends 'departement' | 'strate'>(
	cells: readonly CoverageCell[],
	key: K
): (CoverageCounts & { key: CoverageCell[K] })[] {
	return rollups(cells, coverageTotal, (cell) => cell[key])
		.map(([value, counts]) => ({ key: value, ...counts }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function coverageTotal(cells: readonly CoverageCounts[]): CoverageCounts {
	return {
		present: sum(cells, ({ present }) => present),
		expected: sum(cells, ({ expected }) => expected),
		secret: sum(cells, ({ secret }) => secret),
		notCollected: sum(cells, ({ notCollected }) => notCollected),
		notApplicable: sum(cells, ({ notApplicable }) => notApplicable)
	};
}

/** Percentage with a value, 0–100; null where nobody is expected. */
export function coverageShare({
	present,
	expected
}: Pick<Coverage, 'present' | 'expected'>): number | null {
	return expected === 0 ? null : (100 * present) / expected;
}
