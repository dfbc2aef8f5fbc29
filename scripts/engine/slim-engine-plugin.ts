import type { Plugin } from 'vite';
import { engineFile } from './engine-file.ts';

const asked = '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm';

/** Vite plugin: who imports the engine's file as published receives the one that the site ships. */
export function slimEngine(root: string): Plugin {
	return {
		name: 'slim-engine',
		enforce: 'pre',
		resolveId(source) {
			const [path, query] = source.split('?');
			return path === asked ? `${engineFile(root)}?${query ?? ''}` : null;
		}
	};
}
