import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { chunkPartition } from './chunk-partition.ts';
import { sharedModules } from './module-entries.ts';

/** Files that the bundler may be told of; what is beyond is left to it. */
const most = 100;

/** The page that is nearest to its budget: its table alone is half of it. */
const tightest = resolve('src/routes/departements/[code]/+page.svelte');

/** Chosen by measure: docs/adr/0019-fewer-files.md. */
const weights = { file: 5_000, part: 0.02, tight: 4 };

/**
 * Vite plugin: pages share their modules in some hundred ways, of which the bundler would make as many
 * files, of about 700 bytes. Those that are nearly always asked for together become one.
 */
export function fewerChunks(): Plugin {
	let places = new Map<string, number>();
	const groups = Array.from({ length: most }, (_, place) => ({
		name: 'part',
		priority: most - place,
		test: (id: string) => places.get(id) === place
	}));
	return {
		name: 'fewer-chunks',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { rollupOptions: { output: { codeSplitting: { groups } } } } }
				: undefined,
		buildEnd() {
			if (this.environment.name !== 'client') return;
			const infos = [...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id) ?? []);
			const tight = new Set(this.getModuleInfo(tightest)?.importers);
			const entry = (id: string) => (tight.has(id) ? weights.tight : isPage(id) ? 1 : weights.part);
			const parts = chunkPartition(sharedModules(infos), { file: weights.file, entry });
			places = new Map(
				parts.flatMap((ids, place) => ids.map((id): [string, number] => [id, place]))
			);
		}
	};
}

/** SvelteKit's names for a page, a layout and what starts them. */
function isPage(id: string): boolean {
	return /client-optimized\/(nodes\/|app)|runtime\/client\/entry/.test(id);
}
