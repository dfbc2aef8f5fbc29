import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressInCache, precompress } from './precompress.ts';
import { printSizes } from './print-sizes.ts';
import { nodeScript, nodeTool, run } from './run.ts';
import { projectPaths, settings } from './settings.ts';
import { readStamp, siteInputs, writeStamp } from './site-stamp.ts';

const engineFile = join('node_modules', '@duckdb', 'duckdb-wasm', 'dist', 'duckdb-eh.wasm');

/** Data, then pages, then compression; what is up to date is left as it is. False when a part failed. */
export async function buildSite(root: string): Promise<boolean> {
	const { base, edition } = settings(process.env);
	const env = { BASE_PATH: base, EDITION: edition };
	const { site, stamp, compressed } = projectPaths(root);
	if (!(await isDone('Données', nodeScript('scripts/build-data.ts'), root, env))) return false;

	const inputs = siteInputs(root, { base, edition });
	if (readStamp(stamp)?.inputs === inputs && existsSync(join(site, 'index.html'))) {
		console.log('Site à jour.');
		return true;
	}
	// A minute of one core on a first build: spent while the other one makes the pages.
	const engine = compressInCache(join(root, engineFile), compressed);
	const vite = nodeTool('node_modules/vite/bin/vite.js', 'build');
	if (!(await isDone('Pages', vite, root, env))) return false;

	const started = performance.now();
	const keep = (await engine).map(({ entry }) => entry);
	printSizes(await precompress(site, compressed, keep));
	console.log(`Compression : ${inSeconds((performance.now() - started) / 1000)}`);
	writeStamp(stamp, { inputs, base, edition });
	return true;
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

export function inSeconds(seconds: number): string {
	return `${seconds.toFixed(1).replace('.', ',')} s`;
}
