import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const ignored = /(^|\/)(node_modules|\.svelte-kit|build|static\/data|test-results|fixtures)(\/|$)/;

export interface SourceFile {
	/** From the root of the project, with `/`. */
	path: string;
	text: string;
}

/** Source files under the given folders of the project. */
export function sourceFiles(folders: string[], extension = /\.(ts|js|mjs|svelte)$/): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && extension.test(entry.name))
				.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		)
		.filter((path) => !ignored.test(path))
		.sort()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
