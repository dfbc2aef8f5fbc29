// npm run bench:build: time and memory of a whole build of the demonstration edition, from nothing, then with
// nothing changed, then with one value of one indicator changed. Figures: docs/performance.md.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measuredRun, type MeasuredRun } from './bench/measured-run.ts';
import { projectCopy } from './bench/project-copy.ts';
import { writeResults } from './bench/write-results.ts';
import { nodeScript } from './commands/run.ts';

const root = resolve(import.meta.dirname, '..');
const folder = projectCopy(root, ['data/officiel', 'data/demonstration']);
const results: (MeasuredRun & { build: string })[] = [];
try {
	await build('depuis rien');
	await build('sans changement');
	changeOneValue(join(folder, 'data', 'demonstration', 'distance-accompagnement', 'valeurs.csv'));
	await build('une valeur d’un indicateur changée');
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(writeResults(root, 'construction-', { results }));

async function build(name: string): Promise<void> {
	const env = { ...process.env, EDITION: 'demonstration', BASE_PATH: '', BUILD_DIR: 'build' };
	const run = await measuredRun(nodeScript('scripts/build.ts'), { cwd: folder, env });
	if (run.code !== 0) throw new Error(`${name} : la construction a échoué`);
	results.push({ build: name, ...run });
	const memory = run.peakMegabytes === null ? '–' : `${Math.round(run.peakMegabytes)} Mo`;
	console.log(`${name} : ${Math.round(run.seconds)} s, ${memory}`);
}

/** The first value of the file, a whole number of kilometres, becomes another. */
function changeOneValue(path: string): void {
	const text = readFileSync(path, 'utf8');
	const changed = text.replace(
		/^(\d{5},\d{4}),(\d+),/m,
		(_, where, value) => `${where},${Number(value) + 1},`
	);
	if (changed === text) throw new Error(`${path} : aucune valeur entière à changer`);
	writeFileSync(path, changed);
}
