import { describe, expect, it } from 'vitest';
import { valueColumn, type ColumnCell } from './value-column.ts';

const cell = (value: number | null, status: ColumnCell['status'], counts?: [number, number]) => ({
	value,
	status,
	numerator: counts?.[0] ?? null,
	denominator: counts?.[1] ?? null
});

describe('valueColumn', () => {
	it('keeps counts alone when the values are their ratio', () => {
		const cells = [cell(50, 'definitif', [1, 2]), null, cell(null, 'secret')];
		expect(valueColumn('2024', cells, { unit: 'percent', decimals: 1 })).toEqual({
			period: '2024',
			numerators: [1, null, null],
			denominators: [2, null, null],
			scaled: null,
			absences: { 4: [2] },
			status: 0,
			exceptions: {}
		});
	});

	it('keeps the values too when a row has no counts', () => {
		const cells = [cell(50, 'definitif', [1, 2]), cell(12.5, 'estime')];
		const column = valueColumn('2024', cells, { unit: 'percent', decimals: 1 });
		expect(column.scaled).toEqual([500, 125]);
		expect(column.exceptions).toEqual({ 2: [1] });
	});

	it('is a column of nothing when nobody has a value', () => {
		expect(valueColumn('2024', [null], { unit: 'count', decimals: 0 })).toEqual({
			period: '2024',
			numerators: null,
			denominators: null,
			scaled: [null],
			absences: {},
			status: 0,
			exceptions: {}
		});
	});

	it('writes the places of a status as steps, one list a status', () => {
		const list = (
			['secret', 'estime', 'secret', 'non-concerne', 'definitif', 'definitif'] as const
		).map((status) => cell(status === 'definitif' || status === 'estime' ? 1 : null, status));
		const column = valueColumn('2024', list, { unit: 'count', decimals: 0 });
		expect(column).toMatchObject({
			scaled: [null, 1, null, null, 1, 1],
			absences: { 4: [0, 2], 6: [3] },
			status: 0,
			exceptions: { 2: [1] }
		});
	});
});
