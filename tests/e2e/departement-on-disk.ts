import { readFileSync } from 'node:fs';
import { headFile, restFile, wholeDepartement } from '../../src/lib/domain/departement-files.ts';
import type {
	DepartementFile,
	DepartementHead,
	DepartementRest
} from '../../src/lib/domain/published.ts';

/** The two files of a departement as built, together. */
export function departementOnDisk(code: string): DepartementFile {
	return wholeDepartement(
		built<DepartementHead>(headFile(code)),
		built<DepartementRest>(restFile(code))
	);
}

function built<T>(path: string): T {
	return JSON.parse(readFileSync(`static/data/${path}`, 'utf8')) as T;
}
