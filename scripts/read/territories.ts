import type { Commune } from '../../src/lib/domain/commune.ts';
import {
	epciTypes,
	type Departement,
	type Epci,
	type EpciType,
	type Region
} from '../../src/lib/domain/territory.ts';
import { strateOf } from '../../src/lib/domain/strate.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { cogCommunes, cogRows, currentCog, requiredText, type CogCommune } from './cog-package.ts';
import { namesSince1943, oldNames } from './old-names.ts';
import { communePositions } from './positions.ts';

/** Every list by code. */
export interface Territories {
	cog: number;
	communes: Commune[];
	/** The 101 departements, and the collectivités d'outre-mer that have communes in the COG. */
	departements: Departement[];
	/** Codes of `departements` that are collectivités: 975, 977, 978, 984, 986–989. */
	collectivites: ReadonlySet<string>;
	regions: Region[];
	epcis: Epci[];
}

/** The present territories, from the COG package and GeoNames. About a second. */
export async function readTerritories(): Promise<Territories> {
	const [rows, departementRows, regionRows, epciRows, history] = await Promise.all([
		cogCommunes(currentCog.package),
		cogRows(currentCog.package, 'departements'),
		cogRows(currentCog.package, 'regions'),
		cogRows(currentCog.package, 'epci'),
		namesSince1943()
	]);
	const current = rows.filter(({ type }) => type === 'commune-actuelle');
	const epcis = epciRows.map((row) => ({
		code: requiredText(row, 'code', 'epci.json'),
		name: requiredText(row, 'nom', 'epci.json'),
		type: epciType(row['type']),
		members: memberCodes(row['membres'])
	}));
	const epciOf = new Map(
		epcis.flatMap(({ code, members }) => members.map((member) => [member, code] as const))
	);
	const positions = await communePositions(
		current.map((commune) => ({ ...commune, epci: epciOf.get(commune.code) ?? null }))
	);
	const names = oldNames(rows, history);
	const merged = mergedCodes(rows);
	return {
		cog: currentCog.year,
		communes: byCode(
			current.map(({ code, name, departement, region, postcodes, population }) => ({
				code,
				name,
				departement,
				region,
				epci: epciOf.get(code) ?? null,
				postcodes: [...postcodes].sort(),
				population,
				strate: strateOf(population),
				position: positions.get(code) ?? null,
				oldCodes: [...(merged.get(code) ?? [])].sort(),
				oldNames: names.get(code) ?? []
			}))
		),
		departements: byCode(
			departementRows.map((row) => ({
				code: requiredText(row, 'code', 'departements.json'),
				name: requiredText(row, 'nom', 'departements.json'),
				region: requiredText(row, 'region', 'departements.json')
			}))
		),
		collectivites: new Set(
			departementRows
				.filter((row) => row['zone'] === 'com')
				.map((row) => requiredText(row, 'code', 'departements.json'))
		),
		regions: byCode(
			regionRows.map((row) => ({
				code: requiredText(row, 'code', 'regions.json'),
				name: requiredText(row, 'nom', 'regions.json')
			}))
		),
		epcis: byCode(epcis.map(({ code, name, type }) => ({ code, name, type })))
	};
}

/**
 * Codes merged into each current commune; a code that is still a commune's is never an old one. Where a
 * commune déléguée or associée now belongs counts more than a commune it once belonged to (55273, 60455).
 */
function mergedCodes(rows: readonly CogCommune[]): Map<string, Set<string>> {
	const current = new Set(
		rows.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code)
	);
	const seats = new Map(rows.flatMap(({ code, seat }) => (seat === null ? [] : [[code, seat]])));
	const merged = new Map<string, Set<string>>();
	const add = (code: string, old: string) => {
		if (!current.has(old)) merged.set(code, (merged.get(code) ?? new Set()).add(old));
	};
	for (const { code, oldCodes, seat } of rows) {
		for (const old of oldCodes) {
			if ((seats.get(old) ?? code) === code) add(code, old);
		}
		if (seat !== null) add(seat, code);
	}
	return merged;
}

/** The métropole de Lyon (MET69) is a métropole to a reader. */
function epciType(value: unknown): EpciType {
	if (value === 'MET69') return 'METRO';
	const type = epciTypes.find((known) => known === value);
	if (type === undefined) throw new TypeError(`epci.json: type ${JSON.stringify(value)}`);
	return type;
}

function memberCodes(members: unknown): string[] {
	if (!Array.isArray(members)) throw new TypeError('epci.json: an EPCI without members');
	return members.map((member: unknown) => {
		if (typeof member === 'object' && member !== null && 'code' in member) {
			return String(member.code);
		}
		throw new TypeError('epci.json: a member without a code');
	});
}

function byCode<T extends { code: string }>(list: T[]): T[] {
	return list.sort((a, b) => compareText(a.code, b.code));
}
