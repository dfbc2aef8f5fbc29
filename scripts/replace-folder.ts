import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a folder in the place of another, all at once: whoever reads finds the former or the new one.
 * `previous` is where the former one waits meanwhile, on the same file system.
 */
export async function replaceFolder(next: string, target: string, previous: string): Promise<void> {
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
