import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Writes `bench/results/<name><moment>.json`, with the machine that they were measured on; gives its path. */
export function writeResults(root: string, name: string, results: object): string {
	const file = join(
		resultsFolder(root),
		`${name}${new Date().toISOString().replaceAll(':', '-')}.json`
	);
	const machine = { processor: cpus()[0]?.model ?? '', cores: cpus().length };
	writeFileSync(file, `${JSON.stringify({ machine, ...results }, null, '\t')}\n`);
	return file;
}

export function resultsFolder(root: string): string {
	const folder = join(root, 'bench', 'results');
	mkdirSync(folder, { recursive: true });
	return folder;
}
