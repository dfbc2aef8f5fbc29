import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/lib/domain/indicator.ts';
import { populationFolders, writePopulation } from '../population.ts';
import { fingerprint } from './fingerprint.ts';
import { ifPresent, indicatorFolders } from './sources.ts';
import type { Territories } from './territories.ts';

/** What the values that no one commits are made from. */
const populationSources = [
	'scripts/population.ts',
	'scripts/population',
	'scripts/read',
	'src/lib/publish',
	'package-lock.json'
];
const simulatorSources = ['scripts/simulate.ts', 'scripts/simulate', 'package-lock.json'];

/**
 * Writes the values that come from packages and from the simulator, when they are not there or when
 * what they are made from has changed. Gives the sentences that say what was done.
 */
export async function generateValues(
	root: string,
	edition: Edition,
	territories: () => Promise<Territories>
): Promise<string[]> {
	const done: string[] = [];
	const folders = await indicatorFolders(root, edition);
	const population = folders
		.map(({ path }) => path)
		.filter((path) => populationFolders.includes(path));
	if (population.length === populationFolders.length) {
		const sources = [...populationSources, ...population.map(definitionOf)];
		if (await isStale(root, 'population', sources, population)) {
			await writePopulation(root, await territories());
			await remember(root, 'population', sources);
			done.push('Populations écrites à partir des versions du code officiel géographique');
		}
	}
	const simulated = folders
		.filter((folder) => folder.edition === 'demonstration')
		.map(({ path }) => path);
	const sources = [...simulatorSources, ...simulated.map(definitionOf)];
	const hasSimulator = existsSync(join(root, 'scripts/simulate.ts'));
	if (hasSimulator && (await isStale(root, 'simulation', sources, simulated))) {
		await runSimulator(root);
		await remember(root, 'simulation', sources);
		done.push('Valeurs de démonstration simulées');
	}
	return done;
}

/** True when a file of values is missing, or when it was made from other sources. */
async function isStale(
	root: string,
	name: string,
	sources: readonly string[],
	folders: readonly string[]
): Promise<boolean> {
	if (folders.length === 0) return false;
	if (folders.some((folder) => !existsSync(join(root, folder, 'valeurs.csv')))) return true;
	const before = await ifPresent(readFile(stampPath(root, name), 'utf8'));
	return before !== (await fingerprint(root, sources));
}

async function remember(root: string, name: string, sources: readonly string[]): Promise<void> {
	await mkdir(join(root, '.cache'), { recursive: true });
	await writeFile(stampPath(root, name), await fingerprint(root, sources));
}

function stampPath(root: string, name: string): string {
	return join(root, '.cache', `${name}.sha256`);
}

function definitionOf(folder: string): string {
	return `${folder}/indicateur.json`;
}

/** In a process of its own: what it holds in memory is given back before the build starts. */
function runSimulator(root: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...process.execArgv, 'scripts/simulate.ts'], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		child.on('error', reject);
		child.on('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`scripts/simulate.ts ended with code ${code}`));
		});
	});
}
