import { describe, expect, it } from 'vitest';
import type { DepartementFile, ValueColumn } from '../domain/published.ts';
import { communeTable } from './commune-table.ts';
import { sideBySide } from './side-by-side.ts';

const part = { id: 'part', unit: 'percent', decimals: 1 } as const;
const distance = { id: 'distance', unit: 'km', decimals: 1 } as const;

function column(values: Partial<ValueColumn>): ValueColumn {
	return {
		period: '2024',
		numerators: null,
		denominators: null,
		scaled: null,
		absences: {},
		status: 0,
		exceptions: {},
		...values
	};
}

function file(code: string, indicators: Record<string, ValueColumn>): DepartementFile {
	return {
		version: 'v',
		departement: { code, name: code },
		region: { code: '53', name: 'Bretagne', departements: ['22', '35'] },
		epcis: [],
		codes: [`${code}001`, `${code}002`],
		names: [`Une ${code}`, `Deux ${code}`],
		epci: [-1, -1],
		population: [100, 200],
		postcodes: [[], []],
		longitudes: [null, null],
		latitudes: [null, null],
		approximate: [],
		formerly: {},
		indicators
	};
}

const table = communeTable([
	file('35', {
		part: column({ numerators: [0, 50], denominators: [50, 100] }),
		distance: column({ scaled: [123, null], absences: { 6: [1] } })
	}),
	file('22', {
		part: column({ numerators: [null, 30], denominators: [null, 30], absences: { 4: [0] } }),
		distance: column({ scaled: [10, 20] })
	})
]);

describe('communes side by side', () => {
	it('keeps the order asked, across departements, and leaves unknown codes out', () => {
		const cells = sideBySide(part, table, ['22002', '99999', '35001']);
		expect(cells?.map(({ name, departement }) => `${name}, ${departement}`)).toEqual([
			'Deux 22, 22',
			'Une 35, 35'
		]);
	});

	it('gives each share its Wilson interval in points, exact at both ends', () => {
		const [half, none, all] = sideBySide(part, table, ['35002', '35001', '22002']) ?? [];
		expect(half?.measure.value).toBe(50);
		// x = 50, n = 100: 0.5 ± z√(z² + 100) / (2(100 + z²)).
		expect(half?.interval?.lower).toBeCloseTo(40.38, 2);
		expect(half?.interval?.upper).toBeCloseTo(59.62, 2);
		expect(none?.interval?.lower).toBe(0);
		expect(all?.interval?.upper).toBe(100);
	});

	it('has no interval where a value is absent, nor where nothing is counted', () => {
		const [masked] = sideBySide(part, table, ['22001']) ?? [];
		expect(masked).toMatchObject({ measure: { value: null, status: 'secret' }, interval: null });
		const [near, absent] = sideBySide(distance, table, ['35001', '35002']) ?? [];
		expect(near).toMatchObject({ measure: { value: 12.3 }, interval: null });
		expect(absent?.measure.status).toBe('non-concerne');
	});

	it('is null for an indicator that the files do not hold', () => {
		expect(sideBySide({ ...part, id: 'autre' }, table, ['35001'])).toBeNull();
	});
});
