import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headFile, restFile, wholeDepartement } from '../../src/lib/domain/departement-files.ts';
import type {
	DepartementFile,
	DepartementHead,
	DepartementRest
} from '../../src/lib/domain/published.ts';

const folder = fileURLToPath(new URL('../../static/data/', import.meta.url));

/** The departements as the last build wrote them, by code. Throws the file system's error when none did. */
export function builtDepartements(): DepartementFile[] {
	return readdirSync(join(folder, 'departements'))
		.flatMap((name) => /^([0-9AB]+)\.json$/.exec(name)?.[1] ?? [])
		.sort()
		.map(builtDepartement);
}

/** One of them, from its two files. */
export function builtDepartement(code: string): DepartementFile {
	return wholeDepartement(
		read<DepartementHead>(headFile(code)),
		read<DepartementRest>(restFile(code))
	);
}

/** Files that the build has just written: their shape is that of published.ts. */
function read<T>(path: string): T {
	return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}
