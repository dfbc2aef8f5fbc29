import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '../../src/lib/domain/field-reader.ts';

const require = createRequire(import.meta.url);

/** The package of the present code officiel géographique, and the year it is of. */
export const currentCog = { year: 2026, package: '@etalab/decoupage-administratif' } as const;

/** A row of `communes.json`: communes of every type, with what older versions may not have. */
export interface CogCommune {
	code: string;
	name: string;
	type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
	departement: string;
	region: string;
	/** Commune that a commune déléguée or associée belongs to. */
	seat: string | null;
	postcodes: string[];
	population: number | null;
	oldCodes: string[];
}

/** Folder of an installed package, whatever the layout of `node_modules`. */
export function packageFolder(name: string): string {
	// Not `resolve(name/package.json)`: some packages do not export it.
	const folders = (require.resolve.paths(name) ?? []).map((root) => join(root, name));
	const folder = folders.find((path) => existsSync(path));
	if (folder !== undefined) return folder;
	throw new Error(`package ${name} is not installed: run npm ci`);
}

/** Objects of one JSON file of a version of the package (`communes`, `epci`, `departements`…). */
export async function cogRows(packageName: string, file: string): Promise<JsonObject[]> {
	const path = join(packageFolder(packageName), 'data', `${file}.json`);
	const json: unknown = JSON.parse(await readFile(path, 'utf8'));
	if (Array.isArray(json) && json.every(isJsonObject)) return json;
	throw new TypeError(`${path}: expected a list of objects`);
}

export async function cogCommunes(packageName: string): Promise<CogCommune[]> {
	const rows = await cogRows(packageName, 'communes');
	return rows.map((row) => parseCogCommune(row, packageName));
}

const types = [
	'commune-actuelle',
	'commune-deleguee',
	'commune-associee',
	'arrondissement-municipal'
] as const;

function parseCogCommune(row: JsonObject, packageName: string): CogCommune {
	const type = types.find((known) => known === row['type']);
	if (type === undefined) {
		throw new TypeError(`${packageName}: type ${JSON.stringify(row['type'])} of a commune`);
	}
	return {
		type,
		code: requiredText(row, 'code', packageName),
		name: requiredText(row, 'nom', packageName),
		departement: optionalText(row, 'departement') ?? '',
		region: optionalText(row, 'region') ?? '',
		seat: optionalText(row, 'chefLieu'),
		postcodes: texts(row['codesPostaux']),
		population: typeof row['population'] === 'number' ? row['population'] : null,
		oldCodes: texts(row['anciensCodes'])
	};
}

export function requiredText(row: JsonObject, key: string, file: string): string {
	const value = row[key];
	if (typeof value === 'string') return value;
	throw new TypeError(`${file}: "${key}" is ${JSON.stringify(value)}, expected a text`);
}

function optionalText(row: JsonObject, key: string): string | null {
	const value = row[key];
	return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
	return Array.isArray(value)
		? value.filter((item: unknown): item is string => typeof item === 'string')
		: [];
}
