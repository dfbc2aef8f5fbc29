import { describe, expect, it } from 'vitest';
import { knownTerritories } from '../../src/lib/publish/known-territories.ts';
import { observationAt, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import { readDefinition } from '../../src/lib/publish/read-definition.ts';
import type { CogCommune } from '../read/cog-package.ts';
import { readFile } from 'node:fs/promises';
import { growthTable } from './growth-table.ts';
import { populationTable } from './population-table.ts';

const known = knownTerritories({
	cog: 2026,
	communes: [
		{ code: '01001', oldCodes: [] },
		{ code: '01033', oldCodes: ['01205'] },
		{ code: '15031', oldCodes: [] },
		{ code: '15141', oldCodes: [] },
		{ code: '97608', oldCodes: [] }
	],
	departements: [],
	regions: []
});

function cog(code: string, population: number | null, seat: string | null = null): CogCommune {
	return {
		code,
		name: code,
		type: seat === null ? 'commune-actuelle' : 'commune-deleguee',
		departement: '',
		region: '',
		seat,
		postcodes: [],
		population,
		oldCodes: []
	};
}

const versions = [
	{
		census: { year: '2016', package: 'a', partialSince: '2019-01-01' },
		partial: new Set<string>(),
		communes: [
			cog('01001', 800),
			cog('01033', 11_000),
			cog('01205', 5_000),
			cog('15141', 1_800),
			cog('15031', null, '15141'),
			cog('97608', 17_831)
		]
	},
	{
		census: { year: '2023', package: 'b', partialSince: null },
		partial: new Set<string>(),
		communes: [cog('01001', 860), cog('01033', 16_712), cog('15031', 217), cog('15141', 824)]
	}
];

async function population(): Promise<ObservationTable> {
	const file = 'data/officiel/population/indicateur.json';
	const text = await readFile(file, 'utf8');
	const parsed = readDefinition({ text, file, edition: 'officielle', folder: 'population' });
	if ('problems' in parsed) throw new Error('the definition has problems');
	return populationTable(versions, parsed.indicator, known);
}

function values(table: ObservationTable, period: string) {
	const rows = table.codes.map((_, index) => observationAt(table, index));
	return Object.fromEntries(
		rows.filter((row) => row.period === period).map(({ code, value }) => [code, value])
	);
}

describe('populationTable', () => {
	it('adds up mergers, and leaves absent what was counted within other limits or another year', async () => {
		const table = await population();
		expect(values(table, '2016')).toEqual({
			'01001': 800,
			'01033': 16_000,
			'15031': null,
			'15141': null,
			'97608': null
		});
		expect(values(table, '2023')).toEqual({
			'01001': 860,
			'01033': 16_712,
			'15031': 217,
			'15141': 824,
			'97608': null
		});
	});
});

describe('growthTable', () => {
	it('is the mean annual rate, nothing where a census is missing', async () => {
		const table = growthTable(await population(), { first: '2016', last: '2023', decimals: 2 });
		// 860 / 800 over seven years is 1.0104 a year.
		expect(values(table, '2023')).toEqual({
			'01001': 1.04,
			'01033': 0.62,
			'15031': null,
			'15141': null,
			'97608': null
		});
	});
});
