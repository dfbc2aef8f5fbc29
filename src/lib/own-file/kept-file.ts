import { createStore, del, get, set } from 'idb-keyval';
import type { KeptColumn } from '../domain/kept-column.ts';
import { hasKeptFile, keptFlag } from './kept-flag.ts';

/** The file itself, so that the page and the console find it again. */
export interface KeptFile {
	file: File;
	column: KeptColumn | null;
}

const [database, entry] = ['tableau-de-bord-mon-fichier', 'fichier'] as const;

/** Rejects when the browser keeps nothing: private window, full disk. */
export async function keepFile(kept: KeptFile): Promise<void> {
	await set(entry, kept, store());
	localStorage.setItem(keptFlag, '1');
}

/** Null when nothing is kept. */
export async function keptFile(): Promise<KeptFile | null> {
	if (!hasKeptFile()) return null;
	return (await get<KeptFile>(entry, store())) ?? null;
}

export async function forgetFile(): Promise<void> {
	localStorage.removeItem(keptFlag);
	await del(entry, store());
}

function store() {
	return createStore(database, 'kept');
}
