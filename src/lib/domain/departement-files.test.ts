import { expect, it } from 'vitest';
import { wholeDepartement, withSeries } from './departement-files.ts';
import type { DepartementHead, DepartementRest, ValueColumn } from './published.ts';

const column = (scaled: number[]): ValueColumn => ({
	period: '2025',
	numerators: null,
	denominators: null,
	scaled,
	absences: {},
	status: 0,
	exceptions: {}
});

const head: DepartementHead = {
	version: 'v',
	departement: { code: '35', name: 'Ille-et-Vilaine' },
	region: { code: '53', name: 'Bretagne', departements: ['35'] },
	epcis: [],
	codes: ['35001', '35002'],
	names: ['Acigné', 'Amanlis'],
	epci: [-1, -1],
	population: [7_000, 1_700],
	postcodes: [[], []],
	formerly: {},
	indicators: { first: column([1, 2]) }
};

const rest: DepartementRest = {
	version: 'v',
	longitudes: [-15_000, -15_100],
	latitudes: [481_000, 480_000],
	approximate: [1],
	indicators: { second: column([3, 4]) }
};

it('puts the columns of both files together', () => {
	const file = wholeDepartement(head, rest);
	expect(Object.keys(file.indicators)).toEqual(['first', 'second']);
	expect(file).toMatchObject({ longitudes: [-15_000, -15_100], approximate: [1] });
});

it('has the first lines and no positions without the second', () => {
	const file = wholeDepartement(head, null);
	expect(Object.keys(file.indicators)).toEqual(['first']);
	expect(file).toMatchObject({
		longitudes: [null, null],
		latitudes: [null, null],
		approximate: []
	});
});

it('has one more line with the series of an indicator, at its latest period', () => {
	const years = [
		{ ...column([1, 1]), period: '2024' },
		{ ...column([3, 4]), period: '2025' },
		{ ...column([9, 9]), period: '2026' }
	];
	const series = { codes: head.codes, indicators: { second: years } };
	const file = withSeries(head, series, { id: 'second', latest: '2025' });
	expect(file.indicators).toEqual({ first: head.indicators['first'], second: years[1] });
	expect(head.indicators).not.toHaveProperty('second');
	expect(withSeries(head, series, { id: 'third', latest: '2025' })).toBe(head);
	expect(withSeries(head, series, { id: 'second', latest: '2019' })).toBe(head);
});
