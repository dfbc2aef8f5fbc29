import { expect, it } from 'vitest';
import type { Commune } from '../../src/lib/domain/commune.ts';
import type { CatalogueIndicator } from '../../src/lib/domain/published.ts';
import { indicatorOf } from '../../src/lib/queries/fixture.ts';
import { fixtureTerritories } from '../../tests/fixtures/data/territories.ts';
import type { CellsByPeriod } from './column-files.ts';
import { departementParts, emptyColumns, addParts } from './departement-files.ts';
import { pastFiles } from './past-files.ts';
import { indicatorJumps } from './rank-jumps.ts';

/** Forty communes of a size in a departement: two files of the past. */
const communes = Array.from({ length: 40 }, (_, index): Commune => {
	const [first] = fixtureTerritories.communes;
	if (first === undefined) throw new Error('the fixture has no commune');
	return { ...first, code: `01${String(100 + index)}`, name: `C${String(index)}`, strate: 3 };
});

/** The thirty-sixth falls from the fifth place to the last but one; the others stay. */
const cells: CellsByPeriod = new Map(
	['2020', '2025'].map((period) => [
		period,
		communes.map((_, index) => {
			const numerator = index === 35 && period === '2025' ? 1_010 : 1_000 + 100 * index;
			return {
				value: numerator / 100,
				status: 'definitif',
				numerator,
				denominator: 10_000
			};
		})
	])
);

const group = { n: 40, size: 40, p10: 1, q1: 1, median: 1, q3: 1, p90: 1, aggregate: 30 };
const trend = ['2020', '2025'].map((period) => ({
	period,
	summary: { ...group, numerator: 1, denominator: 2 }
}));
const summary = { rows: [], trend };
const indicator = indicatorOf({ periods: ['2020', '2025'], latest: '2025' });

it('finds who jumped, and puts it in the file of the past that holds the commune', () => {
	const { told, byCode } = indicatorJumps(cells, indicator, { summary, communes });
	expect(told).toMatchObject({
		from: '2020',
		to: '2025',
		judged: 40,
		moved: 1,
		clear: 1,
		widest: { code: '01135', name: 'C35', from: { rank: 5 }, to: { rank: 39 }, n: 40 }
	});
	const [departement] = fixtureTerritories.departements;
	if (departement === undefined) throw new Error('the fixture has no departement');
	const members = [{ departement, communes, places: communes.map((_, place) => place) }];
	const [columns] = emptyColumns(members);
	if (columns === undefined) throw new Error('one departement was given');
	const parts = departementParts(members, cells, { indicator, jumps: byCode });
	addParts(
		[columns],
		'part',
		parts.map(({ part }) => part)
	);
	const files = pastFiles(columns).map(([, text]): unknown => JSON.parse(text));
	expect(files).toMatchObject([
		{ jumps: {} },
		{ jumps: { part: { '01135': { n: 40, from: { period: '2020', rank: 5 } } } } }
	]);
});

it('judges nothing without a direction, without counts, or across a break', () => {
	const none = { told: null, byCode: new Map() };
	const others: Partial<CatalogueIndicator>[] = [
		{ direction: 'none' },
		{ hasCounts: false },
		{ breaks: [{ period: '2023', reason: '' }] }
	];
	for (const given of others)
		expect(indicatorJumps(cells, { ...indicator, ...given }, { summary, communes })).toEqual(none);
});
