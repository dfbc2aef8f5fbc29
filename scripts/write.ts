import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './compile/catalogue.ts';

/** Files written aside, which take the place of a folder all at once or not at all. */
export interface Staging {
	/** Path relative to the folder, with `/`. */
	write(path: string, content: string | Uint8Array): Promise<WrittenFile>;
	/** Replaces the folder. */
	commit(): Promise<void>;
	/** Leaves the folder as it was. */
	discard(): Promise<void>;
}

/**
 * Opens a staging of `static/data` at the root of the project: on the same file system, so that a
 * rename suffices, and outside `static`, so that an interrupted build publishes nothing of it.
 */
export async function openStaging(root: string, folder: string): Promise<Staging> {
	const next = join(root, '.data-next');
	const previous = join(root, '.data-previous');
	const target = join(root, folder);
	await rm(next, { recursive: true, force: true });
	await mkdir(next, { recursive: true });
	return {
		async write(path, content) {
			const bytes = typeof content === 'string' ? Buffer.from(content) : content;
			await mkdir(dirname(join(next, path)), { recursive: true });
			await writeFile(join(next, path), bytes);
			return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
		},
		async commit() {
			await rm(previous, { recursive: true, force: true });
			await mkdir(dirname(target), { recursive: true });
			const isReplaced = await moved(target, previous);
			try {
				await rename(next, target);
			} catch (error) {
				if (isReplaced) await rename(previous, target);
				throw error;
			}
			await rm(previous, { recursive: true, force: true });
		},
		async discard() {
			await rm(next, { recursive: true, force: true });
		}
	};
}

export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

async function moved(from: string, to: string): Promise<boolean> {
	try {
		await rename(from, to);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}
