import { expect, it } from 'vitest';
import type { ValueColumn } from '../domain/published.ts';
import { communeColumns } from './commune-columns.ts';

const list = {
	codes: ['01001', '01002', '01003', '01004'],
	names: ['A', 'B', 'C', 'D'],
	departements: ['01', '01', '01', '01'],
	regions: ['84', '84', '84', '84'],
	strates: [0, 0, 0, 0] as const,
	populations: [10, 20, 30, 40]
};
const communes = { ...list, strates: [...list.strates] };

it('computes values from counts, and says why one is absent', () => {
	const column: ValueColumn = {
		period: '2024',
		numerators: [1, null, 2, null],
		denominators: [3, null, 4, null],
		scaled: null,
		absences: { 4: [1] },
		status: 3,
		exceptions: { 2: [2] }
	};
	expect(communeColumns(communes, column, { unit: 'percent', decimals: 1 })).toEqual({
		...communes,
		values: [33.3, null, 50, null],
		numerators: [1, null, 2, null],
		denominators: [3, null, 4, null],
		statuses: ['simule', 'secret', 'estime', 'non-collecte']
	});
});

it('reads integers with the decimals of the indicator', () => {
	const column: ValueColumn = {
		period: '2024',
		numerators: null,
		denominators: null,
		scaled: [15, null, -7, 0],
		absences: { 6: [1] },
		status: 0,
		exceptions: {}
	};
	const { values, statuses } = communeColumns(communes, column, { unit: 'days', decimals: 1 });
	expect(values).toEqual([1.5, null, -0.7, 0]);
	expect(statuses).toEqual(['definitif', 'non-concerne', 'definitif', 'definitif']);
});
