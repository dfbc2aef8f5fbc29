/**
 * Official data: producers' files → `data/officiel`.
 * `npm run data:fetch` all sources, `-- france-services fibre` some, `--from DIR` files on disk,
 * `--list` what there is, `--out DIR` elsewhere, `--origin https://site=https://mirror` a mirror.
 * Ends with code 1 when a source is at fault; the others are written, and its previous data stay.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownTerritories } from '../src/lib/publish/known-territories.ts';
import { faultSentence, fetchSource, type FetchContext } from './fetch/fetch-source.ts';
import { localPaths } from './fetch/local-files.ts';
import { readLock } from './fetch/lock.ts';
import { defaultNetwork, parseOrigins } from './fetch/network.ts';
import { terminalReporter } from './fetch/progress.ts';
import { recordLines, sourceLines } from './fetch/report.ts';
import type { Source, SourceTerritories } from './fetch/source.ts';
import { readSources } from './fetch/sources.ts';
import { readTerritories } from './read/territories.ts';

const root = resolve(import.meta.dirname, '..');
const { values: options, positionals: ids } = parseArgs({
	allowPositionals: true,
	options: {
		list: { type: 'boolean', default: false },
		from: { type: 'string' },
		out: { type: 'string', default: resolve(root, 'data/officiel') },
		cache: { type: 'string', default: resolve(root, '.cache/sources') },
		origin: { type: 'string', multiple: true, default: [] }
	}
});

const sources = await readSources();
if (options.list) {
	const lock = await readLock(options.out);
	for (const source of sources) console.log(`${sourceLines(source, lock).join('\n')}\n`);
} else {
	await run(chosen(ids));
}

function chosen(wanted: readonly string[]): Source[] {
	const unknown = wanted.filter((id) => !sources.some((source) => source.id === id));
	if (unknown.length === 0) {
		return wanted.length === 0 ? sources : sources.filter(({ id }) => wanted.includes(id));
	}
	console.error(
		`source inconnue : ${unknown.join(', ')} ; il y a ${sources.map(({ id }) => id).join(', ')}`
	);
	process.exit(1);
}

async function run(list: readonly Source[]): Promise<void> {
	const context: FetchContext = {
		out: resolve(options.out),
		cache: resolve(options.cache),
		from: null,
		territories: await territories(),
		network: { ...defaultNetwork, origins: origins() },
		reporter: terminalReporter()
	};
	if (options.from !== undefined) {
		const folder = resolve(options.from);
		context.from = { folder, paths: await localPaths(folder).catch(stop) };
	}
	let written = 0;
	for (const source of list) {
		try {
			const record = await fetchSource(source, context);
			if (record !== null) {
				written++;
				console.log(recordLines(record).join('\n'));
			} else if (ids.length > 0) throwAway(source, 'aucun fichier');
			else console.log(`– ${source.id} : ${absence(source)}`);
		} catch (error) {
			throwAway(source, faultSentence(error));
		}
	}
	console.log(
		`${written} ${written > 1 ? 'sources écrites' : 'source écrite'} dans ${options.out}`
	);
	if (written === 0) process.exitCode = 1;
}

/** Says a fault; the previous data of the source are untouched. */
function throwAway({ id }: Source, sentence: string): void {
	console.error(`✗ ${id} : ${sentence}\n    Les données précédentes restent en place.`);
	process.exitCode = 1;
}

function absence({ remote }: Source): string {
	if (options.from !== undefined) return 'aucun fichier reconnu dans ce dossier';
	return remote.length === 0 ? 'pas d’adresse, fichier à donner par --from' : 'aucun fichier';
}

function origins(): Map<string, string> {
	const fromEnvironment = (process.env['DATA_FETCH_ORIGINS'] ?? '').split(',').filter(Boolean);
	try {
		return parseOrigins([...fromEnvironment, ...options.origin]);
	} catch (error) {
		return stop(error);
	}
}

function stop(error: unknown): never {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}

async function territories(): Promise<SourceTerritories> {
	const read = await readTerritories();
	const { communes, collectivites } = read;
	return { communes, collectivites, known: knownTerritories(read) };
}
