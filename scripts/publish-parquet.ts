/**
 * npm run publish:parquet [-- --output folder]: the published tables as Parquet, partitioned by indicator
 * and period, with their Data Package. Run `npm run data` first. See docs/parquet.md.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishParquet } from './parquet/publish.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { output: { type: 'string', default: 'parquet' } } });
const data = join(root, 'static', 'data');

if (!existsSync(join(data, 'datapackage.json'))) {
	console.error('static/data est vide : lancez d’abord npm run data');
	process.exit(1);
}
const started = performance.now();
const tables = await publishParquet(data, resolve(root, values.output));
const parts = tables.flatMap((table) => table.parts);
const megabytes = parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
const seconds = (performance.now() - started) / 1000;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
	`${values.output} : ${tables.length} tables, ${parts.length} fichiers, ${megabytes.toFixed(1)} Mo, ${seconds.toFixed(0)} s, ${peak} Mo de mémoire au plus`
);
