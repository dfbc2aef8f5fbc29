import { describe, expect, it } from 'vitest';
import type { DepartementFile, ValueColumn } from '../domain/published.ts';
import { indicatorOf } from '../queries/fixture.ts';
import { communeTable } from './commune-table.ts';
import { exampleIndicators, methodExample } from './method-example.ts';

const part = indicatorOf({ id: 'part', hasCounts: true });
const rate = indicatorOf({ id: 'taux', unit: 'per-1000', hasCounts: true });
const delay = indicatorOf({ id: 'delai', unit: 'days', hasCounts: false });

function column(values: Partial<ValueColumn>): ValueColumn {
	return {
		period: part.latest,
		numerators: null,
		denominators: null,
		scaled: null,
		absences: {},
		status: 0,
		exceptions: {},
		...values
	};
}

/** Seven communes of one size; the last is masked. All but the first add up to 250 of 500. */
function fileWith(first: number): DepartementFile {
	const numerators = [first, 50, 50, 50, 50, 50, null];
	const denominators = [100, 100, 100, 100, 100, 100, null];
	return {
		version: 'v',
		departement: { code: '01', name: 'Ain' },
		region: { code: '84', name: 'ARA', departements: ['01'] },
		epcis: [],
		codes: [1, 2, 3, 4, 5, 6, 7].map((n) => `0100${n}`),
		names: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
		epci: Array(7).fill(-1),
		population: Array(7).fill(200),
		postcodes: Array(7).fill([]),
		longitudes: Array(7).fill(null),
		latitudes: Array(7).fill(null),
		approximate: [],
		formerly: {},
		indicators: {
			taux: column({ numerators, denominators, absences: { 4: [6] } }),
			part: column({ numerators, denominators, absences: { 4: [6] } }),
			delai: column({ scaled: Array(7).fill(10) })
		}
	};
}

describe('the example of the method', () => {
	it('gives the interval, the verdict and the funnel of one commune, which agree', () => {
		const example = methodExample(part, communeTable([fileWith(61)]), {
			self: 0,
			peers: 'departement-strate'
		});
		// Wilson: 61 of 100 is 51.2 to 70.0; 50 % at n = 100 is 40.2 to 59.8.
		expect(example?.narrow.lower).toBeCloseTo(51.2, 1);
		expect(example?.narrow.upper).toBeCloseTo(70, 1);
		expect(example?.group).toMatchObject({ value: 50, numerator: 250, denominator: 500, side: 1 });
		expect(example?.group?.verdict.kind).toBe('above');
		expect(example?.group?.limits95.upper).toBeCloseTo(59.8, 1);
		expect(example?.tenfold.lower).toBeCloseTo(57.9, 1);
	});

	it('is of the indicators that have counts for the commune, shares first', () => {
		const table = communeTable([fileWith(61)]);
		const ids = (self: number) =>
			exampleIndicators([delay, rate, part], table, self).map(({ id }) => id);
		expect(ids(0)).toEqual(['part', 'taux']);
		expect(ids(6)).toEqual([]);
		expect(methodExample(part, table, { self: 6, peers: 'departement-strate' })).toBeNull();
	});
});
