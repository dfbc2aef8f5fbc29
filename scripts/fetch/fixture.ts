import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departementOf, type Commune } from '../../src/lib/domain/commune.ts';
import { strateOf } from '../../src/lib/domain/strate.ts';
import { knownTerritories } from '../../src/lib/publish/known-territories.ts';
import { dateInName } from './source-file.ts';
import type { IndicatorReading, Reading, Source, SourceFile, SourceTerritories } from './source.ts';

export const fixtures = join(import.meta.dirname, '../../tests/fixtures/sources');

/** Seven communes; Valserhône holds two former ones, Saint-Pierre is in a collectivité. */
export const territories: SourceTerritories = {
	communes: [
		commune('01001', 800, [5.0, 46.0]),
		{ ...commune('01033', 16_000, [5.8, 46.0]), oldCodes: ['01091', '01205'] },
		commune('2A004', 70_000, null),
		commune('69123', 520_000, [4.8, 45.8]),
		commune('90001', 1_200, [6.8, 47.6]),
		commune('97105', 10_000, [-61.7, 16.0]),
		commune('97502', 5_000, [-56.2, 46.8])
	],
	collectivites: new Set(['975']),
	known: knownTerritories({
		cog: 2026,
		communes: [
			{ code: '01001', oldCodes: [] },
			{ code: '01033', oldCodes: ['01091', '01205'] },
			...['2A004', '69123', '90001', '97105', '97502'].map((code) => ({ code, oldCodes: [] }))
		],
		departements: ['01', '2A', '69', '90', '971', '975'].map((code) => ({ code })),
		regions: [{ code: '84' }]
	})
};

/** Files of tests/fixtures/sources/<id>, as the fetch step would hand them. */
export function fixtureFiles(id: string): SourceFile[] {
	return readdirSync(join(fixtures, id))
		.sort()
		.map((name) => sourceFile(name, readFileSync(join(fixtures, id, name))));
}

export function sourceFile(name: string, content: string | Uint8Array): SourceFile {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return { name, bytes, updated: dateInName(name), seen: '2026-01-15' };
}

export function readFixture(source: Source): Reading {
	return source.read(fixtureFiles(source.id), territories);
}

/** Values of an indicator by `code period`, or the status when there is none. */
export function valuesOf(reading: Reading, id: string): Record<string, number | string> {
	const found = reading.indicators.find(({ definition }) => definition.id === id);
	return Object.fromEntries(
		observationsOf(found).map(({ code, period, value, status }) => [
			`${code} ${period}`,
			value ?? status
		])
	);
}

export function observationsOf(
	reading: IndicatorReading | undefined
): IndicatorReading['observations'] {
	return reading?.observations ?? [];
}

function commune(code: string, population: number, place: [number, number] | null): Commune {
	return {
		code,
		name: code,
		departement: departementOf(code),
		region: '84',
		epci: null,
		postcodes: [],
		population,
		strate: strateOf(population),
		position:
			place === null ? null : { longitude: place[0], latitude: place[1], isApproximate: true },
		oldCodes: [],
		oldNames: []
	};
}
