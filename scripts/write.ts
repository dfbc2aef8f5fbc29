import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './compile/catalogue.ts';
import { replaceFolder } from './replace-folder.ts';

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
	const target = join(root, folder);
	await clearLeftovers(root, target);
	const next = join(root, `${nextPrefix}${process.pid}`);
	const previous = join(root, `${previousPrefix}${process.pid}`);
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
			await replaceFolder(next, target, previous);
		},
		async discard() {
			await rm(next, { recursive: true, force: true });
		}
	};
}

/** By process, so that two builds at once do not write into each other. */
const nextPrefix = '.data-next-';
const previousPrefix = '.data-previous-';

/** After a build that was killed: puts back what it had moved away, removes the rest. */
async function clearLeftovers(root: string, target: string): Promise<void> {
	for (const name of await readdir(root)) {
		const pid = /^\.data-(?:next|previous)-(\d+)$/.exec(name)?.[1];
		if (pid === undefined || isRunning(Number(pid))) continue;
		const path = join(root, name);
		if (name.startsWith(previousPrefix) && !existsSync(target)) await rename(path, target);
		else await rm(path, { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process answers EPERM: it is there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
