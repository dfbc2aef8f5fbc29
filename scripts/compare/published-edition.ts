import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import { directions, type Direction } from '../../src/lib/domain/indicator.ts';
import { decodeText } from '../../src/lib/publish/decode-text.ts';
import {
	eachRow,
	publishedRows,
	type PublishedRows
} from '../../src/lib/revision/published-rows.ts';
import { ifPresent } from '../read/sources.ts';

/** A published `static/data`, on disk or on a site, read file by file. */
export interface PublishedEdition {
	location: string;
	edition: string;
	version: string;
	date: string;
	cog: number;
	/** By id. */
	indicators: Map<string, PublishedIndicator>;
	/** Names of present communes, by code. */
	communes: Map<string, string>;
	rowsOf(indicator: PublishedIndicator): Promise<PublishedRows>;
}

export interface PublishedIndicator {
	id: string;
	label: string;
	maille: string;
	direction: Direction;
	latest: string;
	path: string;
	/** Hash of the rows; empty when the catalogue has none. */
	sha256: string;
}

/** Opens a folder or an address that holds `catalogue.json`, there or under `data/`. */
export async function openEdition(location: string): Promise<PublishedEdition> {
	for (const base of [location, `${location.replace(/\/+$/, '')}/data`]) {
		const bytes = await readPublished(base, 'catalogue.json');
		if (bytes !== null) return readEdition(location, base, bytes);
	}
	throw new Error(`${location} : pas de catalogue.json, ni là ni dans data/`);
}

async function readEdition(
	location: string,
	base: string,
	bytes: Uint8Array
): Promise<PublishedEdition> {
	const json: unknown = JSON.parse(decodeText(bytes).text);
	if (!isJsonObject(json) || !Array.isArray(json['indicators'])) {
		throw new Error(`${location} : catalogue.json n’est pas celui d’une édition`);
	}
	const text = (key: string) => (typeof json[key] === 'string' ? json[key] : '?');
	return {
		location,
		edition: text('edition'),
		version: text('version'),
		date: text('date'),
		cog: typeof json['cog'] === 'number' ? json['cog'] : 0,
		indicators: new Map(
			json['indicators'].map((item) => parseIndicator(item, location)).map((one) => [one.id, one])
		),
		communes: namesOf(await required(base, 'territoires/communes.csv')),
		rowsOf: async ({ path }) => publishedRows(await required(base, path))
	};
}

function parseIndicator(item: unknown, location: string): PublishedIndicator {
	const source = isJsonObject(item) ? item : {};
	const text = (key: string) => {
		const value = source[key];
		if (typeof value === 'string') return value;
		throw new Error(`${location}, catalogue.json : clé « ${key} » absente d’un indicateur`);
	};
	return {
		id: text('id'),
		label: text('label'),
		maille: text('maille'),
		direction: directions.find((known) => known === source['direction']) ?? 'none',
		latest: text('latest'),
		path: text('path'),
		sha256: typeof source['sha256'] === 'string' ? source['sha256'] : ''
	};
}

function namesOf(bytes: Uint8Array): Map<string, string> {
	const names = new Map<string, string>();
	eachRow(bytes, ['code', 'nom'], ([code = '', name = '']) => names.set(code, name));
	return names;
}

async function required(base: string, path: string): Promise<Uint8Array> {
	const bytes = await readPublished(base, path);
	if (bytes === null) throw new Error(`${base} : fichier ${path} absent`);
	return bytes;
}

async function readPublished(base: string, path: string): Promise<Uint8Array | null> {
	if (!/^https?:/.test(base)) return ifPresent(readFile(join(base, path)));
	const address = `${base.replace(/\/+$/, '')}/${path}`;
	const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`${address} : réponse ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
