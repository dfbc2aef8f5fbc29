import { join } from 'node:path';
import { build } from 'vite';
import { precompress } from '../commands/precompress.ts';
import type { ProjectPaths } from '../commands/settings.ts';

/** The floor and its rivals, made as a site would be: bundled, hashed, compressed. */
export async function buildBenchPages(root: string, { compressed }: ProjectPaths): Promise<string> {
	const folder = join(root, 'node_modules', '.cache', 'tableau-de-bord', 'bench');
	const source = join(root, 'bench', 'floor');
	await build({
		root: source,
		base: './',
		configFile: false,
		logLevel: 'warn',
		worker: { format: 'es' },
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'esnext',
			chunkSizeWarningLimit: 4_000,
			rollupOptions: {
				input: ['floor', 'csv', 'engine', 'layouts', 'rows'].map((name) =>
					join(source, `${name}.html`)
				)
			}
		}
	});
	await precompress(folder, compressed);
	return folder;
}
