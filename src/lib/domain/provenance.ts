import { isJsonObject, shown, type JsonObject } from './field-reader.ts';

/** `data/officiel/sources.lock.json`: where every official figure of this copy comes from. */
export interface Provenance {
	/** By id. */
	sources: SourceRecord[];
}

export interface SourceRecord {
	id: string;
	title: string;
	producer: string;
	licence: string;
	/** Page of the dataset, for a reader. */
	page: string;
	/** ISO date of the producer's last update. */
	updated: string;
	files: FileRecord[];
	rows: RowRecord;
	indicators: IndicatorRecord[];
	/** What a reader of the figures must know of this reading, French sentences. */
	remarks: string[];
}

export interface FileRecord {
	name: string;
	/** Address at the producer (a mirror may have answered); null: a file the publisher had on disk. */
	url: string | null;
	/** ISO date and time when the bytes were received, or read from the disk. */
	fetched: string;
	/** ISO date of the producer's last update of this file, else the day it was seen. */
	updated: string;
	/** Of the file as received, before it is unpacked. */
	bytes: number;
	/** Hexadecimal, of the same bytes. */
	sha256: string;
}

/** `read` is always `kept` + `merged` + the sum of `rejected`: nothing is lost without a reason. */
export interface RowRecord {
	/** Data rows of the producer's files. */
	read: number;
	/** Rows kept under the code that the producer wrote. */
	kept: number;
	/** Rows brought to another code (merger, arrondissement) or added to another row of their commune. */
	merged: number;
	rejected: { reason: string; rows: number }[];
}

export interface IndicatorRecord {
	id: string;
	/** Rows of its `valeurs.csv`. */
	rows: number;
	/** Present communes left without a value because their former communes could not be put together. */
	lost: number;
}

/** Throws a French sentence that names the place at fault. */
export function parseProvenance(json: unknown): Provenance {
	const root = object(json, 'sources.lock.json');
	return {
		sources: list(root, 'sources', 'sources.lock.json').map((item, index) =>
			parseSource(object(item, `sources[${index}]`), `sources[${index}]`)
		)
	};
}

/** The record of the source that an indicator was made from; null when it was written by hand. */
export function sourceOfIndicator({ sources }: Provenance, id: string): SourceRecord | null {
	return sources.find(({ indicators }) => indicators.some((one) => one.id === id)) ?? null;
}

export function rejectedRows({ rejected }: RowRecord): number {
	return rejected.reduce((total, { rows }) => total + rows, 0);
}

function parseSource(source: JsonObject, place: string): SourceRecord {
	return {
		id: text(source, 'id', place),
		title: text(source, 'title', place),
		producer: text(source, 'producer', place),
		licence: text(source, 'licence', place),
		page: text(source, 'page', place),
		updated: text(source, 'updated', place),
		files: list(source, 'files', place).map((item) => parseFile(object(item, `${place}.files`))),
		rows: parseRows(object(source['rows'], `${place}.rows`), `${place}.rows`),
		indicators: list(source, 'indicators', place).map((item) => {
			const record = object(item, `${place}.indicators`);
			return {
				id: text(record, 'id', `${place}.indicators`),
				rows: count(record, 'rows', `${place}.indicators`),
				lost: count(record, 'lost', `${place}.indicators`)
			};
		}),
		remarks: list(source, 'remarks', place).map((item) => {
			if (typeof item === 'string') return item;
			throw fault(`${place}.remarks`, item, 'un texte');
		})
	};
}

function parseFile(file: JsonObject): FileRecord {
	const url = file['url'];
	return {
		name: text(file, 'name', 'files'),
		url: url === null ? null : text(file, 'url', 'files'),
		fetched: text(file, 'fetched', 'files'),
		updated: text(file, 'updated', 'files'),
		bytes: count(file, 'bytes', 'files'),
		sha256: text(file, 'sha256', 'files')
	};
}

function parseRows(rows: JsonObject, place: string): RowRecord {
	const record: RowRecord = {
		read: count(rows, 'read', place),
		kept: count(rows, 'kept', place),
		merged: count(rows, 'merged', place),
		rejected: list(rows, 'rejected', place).map((item) => {
			const one = object(item, `${place}.rejected`);
			return { reason: text(one, 'reason', place), rows: count(one, 'rows', place) };
		})
	};
	const total = record.kept + record.merged + rejectedRows(record);
	if (record.read !== total) {
		throw fault(`${place}.read`, record.read, `${total}, la somme des lignes classées`);
	}
	return record;
}

function object(value: unknown, place: string): JsonObject {
	if (isJsonObject(value)) return value;
	throw fault(place, value, 'un objet { … }');
}

function list(source: JsonObject, key: string, place: string): unknown[] {
	const value = source[key];
	if (Array.isArray(value)) return value;
	throw fault(`${place}.${key}`, value, 'une liste [ … ]');
}

function text(source: JsonObject, key: string, place: string): string {
	const value = source[key];
	if (typeof value === 'string' && value !== '') return value;
	throw fault(`${place}.${key}`, value, 'un texte');
}

function count(source: JsonObject, key: string, place: string): number {
	const value = source[key];
	if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
	throw fault(`${place}.${key}`, value, 'un nombre entier');
}

function fault(place: string, value: unknown, expected: string): Error {
	return new Error(`${place}: ${shown(value)}, attendu ${expected}`);
}
