import { describe, expect, it } from 'vitest';
import type { FigureIndicator } from '../domain/published.ts';
import { themes } from '../domain/theme.ts';
import type { CommuneTable } from './commune-table.ts';
import { communeTable } from './commune-table.ts';
import { rowsByTheme } from './rows-by-theme.ts';
import { sheetRows } from './sheet-rows.ts';

const codes = ['35001', '35002', '35003'];
const column = {
	period: '2024',
	numerators: null,
	denominators: null,
	absences: {},
	status: 0,
	exceptions: {}
};
const table: CommuneTable = communeTable([
	{
		version: 'v',
		departement: { code: '35', name: 'Ille-et-Vilaine' },
		region: { code: '53', name: 'Bretagne', departements: ['35'] },
		epcis: [],
		codes,
		names: ['Acigné', 'Amanlis', 'Andouillé'],
		epci: [-1, -1, -1],
		population: [600, 610, 620],
		postcodes: [[], [], []],
		longitudes: [null, null, null],
		latitudes: [null, null, null],
		approximate: [],
		formerly: {},
		indicators: {
			acces: { ...column, scaled: [10, 20, 30] },
			impots: { ...column, scaled: [40, 50, 60] },
			ailleurs: { ...column, scaled: [null, 70, null] }
		}
	}
]);

/** `present`: communes that have a value, of 100 expected. */
function indicator(id: string, theme: FigureIndicator['theme'], present = 100) {
	const coverage = [{ period: '2024', present, expected: 100 }];
	return {
		id,
		theme,
		unit: 'percent',
		decimals: 0,
		direction: 'higher',
		latest: '2024',
		coverage
	} as unknown as FigureIndicator;
}

const indicators = [
	indicator('acces', 'acces'),
	indicator('impots', 'impots'),
	indicator('ailleurs', 'impots', 1),
	indicator('a-venir', 'impots')
];
const choice = { self: 0, peers: 'departement', named: [] } as const;

describe('sheetRows', () => {
	it('has a line for each indicator that the table holds, in their order', () => {
		const rows = sheetRows(indicators, table, choice);
		expect(rows.map((row) => row.indicator.id)).toEqual(['acces', 'impots']);
		expect(rows[0]?.own.measure.value).toBe(10);
		expect(rows[0]?.peers.map(({ code }) => code)).toEqual(['35002', '35003']);
	});

	it('leaves out an absence that concerns one place alone, and shows it where there is a value', () => {
		const second = sheetRows(indicators, table, { ...choice, self: 1 });
		expect(second.map((row) => row.indicator.id)).toEqual(['acces', 'impots', 'ailleurs']);
	});
});

describe('rowsByTheme', () => {
	it('goes through the themes in reading order, those without lines too', () => {
		const sections = rowsByTheme(sheetRows(indicators, table, choice));
		expect(sections.map(({ theme }) => theme)).toEqual([...themes]);
		expect(sections.flatMap(({ rows }) => rows.map((row) => row.indicator.id))).toEqual([
			'impots',
			'acces'
		]);
	});
});
