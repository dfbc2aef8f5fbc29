import { describe, expect, it } from 'vitest';
import type { CatalogueIndicator, DepartementFile, ValueColumn } from '../domain/published.ts';
import { communeTable, homeTable } from './commune-table.ts';
import { peerSelection } from './peer-selection.ts';
import { concerns, sheetRow } from './sheet-row.ts';

function shares(numerators: (number | null)[], denominators: (number | null)[]): ValueColumn {
	return {
		period: '2024',
		numerators,
		denominators,
		scaled: null,
		absences: {},
		status: 0,
		exceptions: {}
	};
}

function file(code: string, populations: number[], column: ValueColumn): DepartementFile {
	const codes = populations.map((_, index) => `${code}00${index + 1}`);
	return {
		version: 'v',
		departement: { code, name: code },
		region: { code: '53', name: 'Bretagne', departements: ['22', '35'] },
		epcis: [{ code: '200000001', name: 'CC', type: 'CC', departements: ['35'] }],
		codes,
		names: codes.map((one) => `Commune ${one}`),
		epci: populations.map((_, index) => (index === 0 ? 0 : -1)),
		population: populations,
		postcodes: populations.map(() => []),
		longitudes: populations.map(() => 10_000),
		latitudes: populations.map(() => 480_000),
		approximate: [],
		formerly: {},
		indicators: { part: column }
	};
}

const part = {
	id: 'part',
	unit: 'percent',
	decimals: 1,
	direction: 'higher',
	isAdditive: false,
	latest: '2024'
} as CatalogueIndicator;

const populations = [600, 610, 620, 630, 640, 650];
const first = file('35', populations, shares([90, 10, 10, 10, 10, 10], Array(6).fill(100)));
const second = file('22', [600, 20_000], shares([1, null], [10, null]));

describe('communeTable', () => {
	it('puts files end to end, with degrees, strates and EPCI by commune', () => {
		const table = communeTable([first, second]);
		expect(table.codes).toHaveLength(8);
		expect(table.departements.slice(5)).toEqual(['35', '22', '22']);
		expect(table.strates.slice(6)).toEqual([1, 7]);
		expect(table.epcis.slice(0, 2)).toEqual(['200000001', null]);
		expect(table.latitudes[0]).toBe(48);
	});

	it('gives measures in the order of the codes, and null for an indicator one file lacks', () => {
		const table = communeTable([first, second]);
		const found = table.measures(part);
		expect(found?.map(({ value }) => value)).toEqual([90, 10, 10, 10, 10, 10, 10, null]);
		expect(table.measures(part)).toBe(found);
		expect(table.measures({ ...part, id: 'other' })).toBeNull();
	});
});

describe('homeTable', () => {
	it('is the table of the first file alone, made once', () => {
		const table = homeTable(first);
		expect(table.codes).toEqual(first.codes);
		expect(table.longitudes).toEqual(first.codes.map(() => null));
		expect(table.measures(part)?.map(({ value }) => value)).toEqual([90, 10, 10, 10, 10, 10]);
		expect(homeTable(first)).toBe(table);
		expect(homeTable({ ...first })).not.toBe(table);
	});
});

describe('sheetRow', () => {
	it('compares a commune with its departement and strate, itself left out', () => {
		const row = sheetRow(part, communeTable([first, second]), {
			self: 0,
			peers: 'departement-strate',
			named: ['22001']
		});
		expect(row?.peers.map(({ code }) => code)).toEqual([
			'35002',
			'35003',
			'35004',
			'35005',
			'35006'
		]);
		expect(row?.named.map(({ code }) => code)).toEqual(['22001']);
		expect(row?.comparison).toMatchObject({
			kind: 'compared',
			groupValue: 10,
			rank: { rank: 1, n: 6 },
			verdict: { kind: 'well-above' }
		});
	});

	it('does not list hand-picked communes twice when they are the group', () => {
		const row = sheetRow(part, communeTable([first]), {
			self: 0,
			peers: 'named',
			named: ['35002']
		});
		expect(row?.peers.map(({ code }) => code)).toEqual(['35002']);
		expect(row?.named).toEqual([]);
	});
});

describe('peerSelection', () => {
	it('finds similar communes across departements, never the commune itself', () => {
		const table = communeTable([first, second]);
		const found = peerSelection('similar', 0, table, { named: [], compared: 'part' });
		expect(found).toHaveLength(6);
		expect(found).not.toContain(0);
		expect(found).toContain(6);
	});
});

describe('concerns', () => {
	const line = (present: number, value: number | null) => ({
		indicator: {
			...part,
			coverage: [{ period: '2024', present, expected: 1000 }]
		} as CatalogueIndicator,
		own: { measure: { value } } as never
	});

	it('leaves out an indicator of one place where it has no value', () => {
		expect(concerns(line(10, null))).toBe(false);
		expect(concerns(line(10, 3))).toBe(true);
	});

	it('tells the absence of an indicator that most communes have', () => {
		expect(concerns(line(900, null))).toBe(true);
	});
});
