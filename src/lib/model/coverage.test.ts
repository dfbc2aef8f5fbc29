import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '../domain/coverage-cell.ts';
import { coverageBy, coverageShare, coverageTotal } from './coverage-by.ts';
import { coverageCaution } from './coverage-caution.ts';
import { groupSummary } from './group-summary.ts';

describe('caution about a group', () => {
	const members = (n: number, size: number) =>
		groupSummary(
			Array.from({ length: size }, (_, index) => ({
				value: index < n ? 10 : null,
				numerator: null,
				denominator: null,
				status: index < n ? ('definitif' as const) : ('non-collecte' as const)
			})),
			{ unit: 'percent', decimals: 1, isAdditive: false }
		);

	it('is a refusal exactly where the summary gives nothing', () => {
		for (const n of [0, 1, 4, 5, 6]) {
			const summary = members(n, 6);
			expect(coverageCaution(summary)?.kind === 'refused').toBe(summary.median === null);
		}
	});

	it('warns under half, not at half', () => {
		expect(coverageCaution(members(5, 11))).toEqual({ kind: 'partial', n: 5, size: 11 });
		expect(coverageCaution(members(5, 10))).toBeNull();
	});

	it('refuses an empty group', () => {
		expect(coverageCaution({ n: 0, size: 0 })).toEqual({ kind: 'refused', n: 0, size: 0 });
	});
});

describe('coverage added up', () => {
	const cell = (
		departement: string,
		strate: 0 | 1,
		[expected, present, secret]: [number, number, number]
	): CoverageCell => ({
		departement,
		strate,
		period: '2024',
		expected,
		present,
		secret,
		notCollected: expected - present - secret,
		notApplicable: 0
	});
	const cells = [cell('35', 0, [10, 4, 3]), cell('01', 1, [5, 5, 0]), cell('01', 0, [2, 0, 0])];

	it('by departement and by strate loses no commune', () => {
		expect(coverageBy(cells, 'departement').map(({ key, expected }) => [key, expected])).toEqual([
			['01', 7],
			['35', 10]
		]);
		expect(coverageBy(cells, 'strate').map(({ key, present }) => [key, present])).toEqual([
			[0, 4],
			[1, 5]
		]);
		expect(coverageTotal(cells)).toEqual({
			present: 9,
			expected: 17,
			secret: 3,
			notCollected: 5,
			notApplicable: 0
		});
	});

	it('has a share, but not where nobody is expected', () => {
		expect(coverageShare({ present: 1, expected: 4 })).toBe(25);
		expect(coverageShare({ present: 0, expected: 0 })).toBeNull();
	});
});
