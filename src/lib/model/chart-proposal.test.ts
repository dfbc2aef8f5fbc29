import { describe, expect, it } from 'vitest';
import { chartAxes, chartProposal, type ChartColumn } from './chart-proposal.ts';

const text = (name: string, ...cells: (string | null)[]): ChartColumn => ({
	name,
	kind: 'text',
	cells
});
const number = (name: string, ...cells: (number | null)[]): ChartColumn => ({
	name,
	kind: 'number',
	cells
});

describe('chartProposal', () => {
	it('draws a line when there is a period', () => {
		expect(chartProposal([text('periode', '2023', '2024'), number('a', 1, 2)])).toEqual({
			kind: 'line',
			x: 0,
			y: 1
		});
	});

	it('draws a scatter of communes with two measures, a map with one when they are many', () => {
		const codes = Array.from({ length: 70 }, (_, index) => String(35_000 + index));
		const values = codes.map((_, index) => index);
		const columns = [text('code', ...codes), number('a', ...values)];
		expect(chartProposal(columns)).toEqual({ kind: 'map', x: 0, y: 1 });
		expect(chartProposal([...columns, number('b', ...values)])).toEqual({
			kind: 'scatter',
			x: 1,
			y: 2
		});
	});

	it('draws bars of few rows with a label, a single one too', () => {
		expect(chartProposal([text('nom', 'Ain'), number('n', 3)])).toEqual({
			kind: 'bars',
			x: 0,
			y: 1
		});
	});

	it('draws a histogram of one column of numbers', () => {
		expect(chartProposal([number('n', 3, null, 4)])).toEqual({ kind: 'histogram', x: 0, y: 0 });
	});

	it('draws nothing without numbers, nor without rows', () => {
		expect(chartProposal([text('nom', 'Ain')])).toBeNull();
		expect(chartProposal([text('nom'), number('n')])).toBeNull();
		expect(chartProposal([])).toBeNull();
	});
});

it('chartAxes takes old Corsican codes for communes, and not any text of five characters', () => {
	const columns = [
		text('code', '2A004', '01001'),
		text('mot', 'trois', 'douze'),
		number('n', 1, 2)
	];
	expect(chartAxes(columns).map).toEqual([0]);
});
