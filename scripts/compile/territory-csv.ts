import type { Commune } from '../../src/lib/domain/commune.ts';
import type { TerritoryFile } from '../../src/lib/db/tables.ts';
import type { Territories } from '../read/territories.ts';
import { csvLine } from './observation-csv.ts';

/** `territoires/*.csv`, by name; columns are those that `loadTerritories` declares. */
export function territoryCsv(territories: Territories): Record<TerritoryFile, string> {
	const { communes, departements, regions, epcis } = territories;
	return {
		communes: csv(communeColumns, communes.map(communeCells)),
		departements: csv(
			['code', 'nom', 'region'],
			departements.map(({ code, name, region }) => [code, name, region])
		),
		regions: csv(
			['code', 'nom'],
			regions.map(({ code, name }) => [code, name])
		),
		epci: csv(
			['code', 'nom', 'type'],
			epcis.map(({ code, name, type }) => [code, name, type])
		)
	};
}

const communeColumns = [
	'code',
	'nom',
	'departement',
	'region',
	'epci',
	'strate',
	'population',
	'longitude',
	'latitude',
	'position_approximative',
	'codes_postaux',
	'anciens_codes',
	'anciens_noms'
];

function communeCells(commune: Commune): (string | number | boolean | null)[] {
	const { position } = commune;
	return [
		commune.code,
		commune.name,
		commune.departement,
		commune.region,
		commune.epci,
		commune.strate,
		commune.population,
		position === null ? null : degrees(position.longitude),
		position === null ? null : degrees(position.latitude),
		position === null ? null : position.isApproximate,
		commune.postcodes.join('|'),
		commune.oldCodes.join('|'),
		commune.oldNames.join('|')
	];
}

/** Four decimals: ten metres, finer than the gazetteer. */
function degrees(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

function csv(header: string[], rows: (string | number | boolean | null)[][]): string {
	return [header, ...rows].map((cells) => `${csvLine(cells)}\n`).join('');
}
