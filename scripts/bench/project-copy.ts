import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** A copy of the project in a temporary folder, with the data that are named and nothing that was built. */
export function projectCopy(root: string, data: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'tableau-banc-'));
	const built = join(root, 'static', 'data');
	for (const path of ['src', 'scripts', 'static', 'data/site.json', ...data]) {
		const filter = (source: string) => !source.startsWith(built);
		cpSync(join(root, path), join(folder, path), { recursive: true, filter });
	}
	for (const path of settings) cpSync(join(root, path), join(folder, path));
	linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** The installed packages without their caches: what another build left there would not be built again. */
function linkPackages(from: string, to: string): void {
	mkdirSync(to);
	for (const name of readdirSync(from))
		if (name !== '.cache') symlinkSync(join(from, name), join(to, name));
}
