import { readdir } from 'node:fs/promises';
import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import type { Source } from './source.ts';

const folder = new URL('../sources/', import.meta.url);

/** Every source of scripts/sources, by id: a file there that exports `source` is enough. */
export async function readSources(): Promise<Source[]> {
	const names = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.ts$/.test(name)).sort();
	return Promise.all(names.map(readSource));
}

async function readSource(name: string): Promise<Source> {
	const module: unknown = await import(new URL(name, folder).href);
	const source = isModule(module) ? module.source : null;
	if (!isSource(source)) throw new TypeError(`scripts/sources/${name}: no exported source`);
	if (`${source.id}.ts` !== name) {
		throw new TypeError(`scripts/sources/${name}: its id is ${source.id}`);
	}
	return source;
}

function isModule(module: unknown): module is { source: unknown } {
	return typeof module === 'object' && module !== null && 'source' in module;
}

function isSource(value: unknown): value is Source {
	return (
		isJsonObject(value) &&
		typeof value['id'] === 'string' &&
		Array.isArray(value['remote']) &&
		typeof value['isFile'] === 'function' &&
		typeof value['read'] === 'function'
	);
}
