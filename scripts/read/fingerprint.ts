import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { sha256 } from '../write.ts';
import { ifPresent } from './sources.ts';

/**
 * Hash of the content of files and folders, from a root: the same on every machine, unlike dates.
 * Tests are left out; what is absent counts as absent.
 */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
	const files = (await Promise.all(paths.map((path) => filesUnder(root, path)))).flat();
	const lines: string[] = [];
	for (const path of files.sort(compareText)) {
		const bytes = await ifPresent(readFile(join(root, path)));
		lines.push(`${path} ${bytes === null ? 'absent' : sha256(bytes)}`);
	}
	return sha256(lines.join('\n'));
}

/** The path itself when it is a file, else every file under it. */
async function filesUnder(root: string, path: string): Promise<string[]> {
	try {
		const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true });
		return entries
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [path];
		throw error;
	}
}
