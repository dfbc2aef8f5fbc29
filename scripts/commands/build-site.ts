import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationMarks } from '../edition/demonstration-marks.ts';
import { simulatedFaults } from '../edition/simulated-faults.ts';
import { engineFile } from '../engine/engine-file.ts';
import { compressAhead } from './compressed-cache.ts';
import { writeOfflineManifest } from './offline-manifest.ts';
import { originals, precompress } from './precompress.ts';
import { printSizes } from './print-sizes.ts';
import { nodeScript, nodeTool, run } from './run.ts';
import { inSeconds } from './seconds.ts';
import { projectPaths, settings } from './settings.ts';
import { readStamp, siteInputs, writeStamp } from './site-stamp.ts';

/** Data, then pages, then compression; what is up to date is left as it is. False when a part failed. */
export async function buildSite(root: string): Promise<boolean> {
	const { base, edition } = settings(process.env);
	const env = { BASE_PATH: base, EDITION: edition };
	const { site, stamp, compressed } = projectPaths(root, process.env);
	if (!(await isDone('Données', nodeScript('scripts/build-data.ts'), root, env))) return false;

	const inputs = siteInputs(root, { base, edition });
	if (readStamp(stamp)?.inputs === inputs) {
		console.log('Site à jour.');
		return true;
	}
	// A build that fails half-way must not pass for the one before it.
	rmSync(stamp, { force: true });
	const ahead = compressWhilePagesAreMade(root, compressed);
	const vite = nodeTool('node_modules/vite/bin/vite.js', 'build');
	const version = siteVersion(root, inputs);
	if (!(await isDone('Pages', vite, root, { ...env, SITE_VERSION: version }))) return false;

	nameNotFoundPage(site);
	if (edition === 'officielle' && !(await isFreeOfSimulation(root, site))) return false;
	const started = performance.now();
	await ahead;
	printSizes(await precompress(site, compressed));
	await writeOfflineManifest(site, { version, cache: compressed });
	console.log(`Compression : ${inSeconds((performance.now() - started) / 1000)}`);
	writeStamp(stamp, { inputs, base, edition });
	return true;
}

/** Of the data, then of all that the site is made of: the same tree gives the same one. */
function siteVersion(root: string, inputs: string): string {
	const catalogue: unknown = JSON.parse(
		readFileSync(join(root, 'static', 'data', 'catalogue.json'), 'utf8')
	);
	if (typeof catalogue !== 'object' || catalogue === null || !('version' in catalogue))
		throw new TypeError('static/data/catalogue.json: no version');
	return `${String(catalogue.version)}-${inputs.slice(0, 8)}`;
}

/** Hosts look for `404.html` at the root; the router writes each page as a folder. */
function nameNotFoundPage(site: string): void {
	renameSync(join(site, '404', 'index.html'), join(site, '404.html'));
	rmSync(join(site, '404'), { recursive: true });
}

/** The promise of the official edition, kept on what is published and not only on what it is made from. */
async function isFreeOfSimulation(root: string, site: string): Promise<boolean> {
	const { files, faults } = await simulatedFaults(site, await demonstrationMarks(root));
	if (faults.length === 0) {
		console.log(`Édition officielle : ${files} fichiers relus, rien de la démonstration.`);
		return true;
	}
	const shown = faults.slice(0, 20).map((fault) => `  ${fault}`);
	const title = `Édition officielle : ${faults.length} traces de la démonstration, site à ne pas publier.`;
	console.error([title, ...shown].join('\n'));
	return false;
}

/** On a first build the engine and the data take a minute or two of the core that Vite leaves idle. */
async function compressWhilePagesAreMade(root: string, cache: string): Promise<void> {
	const data = await originals(join(root, 'static', 'data'));
	await Promise.all([
		compressAhead([engineFile(root)], cache),
		compressAhead(
			data.map(({ path }) => path),
			cache
		)
	]);
}

async function isDone(
	name: string,
	[command, args]: [string, string[]],
	root: string,
	env: NodeJS.ProcessEnv
): Promise<boolean> {
	const { code, seconds } = await run(command, args, { cwd: root, env, live: true });
	console.log(`${name} : ${code === 0 ? inSeconds(seconds) : 'échec'}`);
	return code === 0;
}
