/**
 * Data of the site: read → validate → compile → write into `static/data`, all or nothing.
 * `npx tsx scripts/build-data.ts [--check] [--force] [--edition officielle|demonstration]`
 * Ends with code 1 when there is a problem, each printed as `file:line: what, attendu what`.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editions, type Edition } from '../src/lib/domain/indicator.ts';
import { buildData, checkData, publishedFolder, type BuildResult } from './compile/build.ts';
import { openPartCache } from './compile/part-cache.ts';
import { buildStamp, codeStamp, isUpToDate, stampFile } from './read/build-stamp.ts';
import { generateValues } from './read/generated-values.ts';
import { readTerritories, type Territories } from './read/territories.ts';
import { contourLines, lostLines, problemLines, readingLine, summaryLines } from './report.ts';

/** Kept with the packages: installing again, or removing it, costs no more than a whole build. */
const partsFolder = 'node_modules/.cache/tableau-de-bord/indicateurs';

const root = resolve(import.meta.dirname, '..');

const { values: options } = parseArgs({
	options: {
		check: { type: 'boolean', default: false },
		force: { type: 'boolean', default: false },
		edition: { type: 'string' }
	}
});

const started = performance.now();
const edition = parseEdition(options.edition ?? process.env['EDITION'] ?? 'demonstration');
let territories: Promise<Territories> | null = null;
const territoriesOnce = () => (territories ??= readTerritories());

for (const line of await generateValues(root, edition, territoriesOnce)) console.log(line);
const stamp = await buildStamp(root, edition);
if (!options.check && !options.force && (await isUpToDate(root, stamp))) {
	console.log(`${publishedFolder} est à jour (édition ${edition})`);
} else {
	const build = {
		root,
		edition,
		territories: await territoriesOnce(),
		extraFiles: new Map([[stampFile, stamp]]),
		kept: options.force
			? null
			: { cache: openPartCache(join(root, partsFolder)), code: await codeStamp(root) },
		onReading: (reading: BuildResult['readings'][number]) => {
			for (const line of [readingLine(reading), ...lostLines(reading)]) console.log(line);
		}
	};
	const result: BuildResult = options.check
		? { ...(await checkData(build)), published: null }
		: await buildData(build);
	for (const line of contourLines(result.contours)) console.log(line);
	for (const line of problemLines(result.problems)) console.error(line);
	const measures = {
		seconds: (performance.now() - started) / 1000,
		peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		isCheck: options.check
	};
	for (const line of summaryLines(result, measures)) console.log(line);
	if (result.problems.length > 0) process.exitCode = 1;
}

function parseEdition(text: string): Edition {
	const edition = editions.find((known) => known === text);
	if (edition !== undefined) return edition;
	console.error(`édition « ${text} », attendu ${editions.join(' ou ')}`);
	process.exit(1);
}
