import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectPaths } from '../commands/settings.ts';
import { slimWasm } from './slim-wasm.ts';
import { usedNames } from './used-names.ts';

const require = createRequire(import.meta.url);
/** The engine as it is published, and the script of its worker, which says what it uses of it. */
const published = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
const worker = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');

/**
 * Path of the engine that the site ships, made when the cache has it not (about two seconds). See
 * docs/adr/0013-form-of-the-engine.md.
 */
export function engineFile(root: string): string {
	const module = readFileSync(published);
	const script = readFileSync(worker);
	const sources = createHash('sha256').update(module).update(script).update(recipe).digest('hex');
	const folder = join(dirname(projectPaths(root, {}).compressed), 'engine', sources.slice(0, 16));
	const file = join(folder, 'duckdb-eh.wasm');
	if (existsSync(file)) return file;
	mkdirSync(folder, { recursive: true });
	const partial = `${file}.${process.pid}.partial`;
	writeFileSync(partial, slimWasm(module, usedNames(script.toString('utf8'))));
	renameSync(partial, file);
	return file;
}

/** To be raised when slimWasm keeps something else. */
const recipe = '1';
