/** Read at once by pages that must not open a database for readers who kept nothing. */
export const keptFlag = 'tableau-de-bord:mon-fichier';

/** Synchronous, and false where the browser keeps nothing. */
export function hasKeptFile(): boolean {
	try {
		return localStorage.getItem(keptFlag) !== null;
	} catch {
		return false;
	}
}
