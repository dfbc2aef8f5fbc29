import { SourceFault } from './source-fault.ts';
import type { SourceFile } from './source.ts';

/** ISO date of the producer's last update of a file, else the day it was seen. */
export function fileDate({ updated, seen }: SourceFile): string {
	return updated ?? seen;
}

/** The most recent of several editions of a file. */
export function newestFile(files: readonly SourceFile[]): SourceFile {
	const newest = files.reduce<SourceFile | null>(
		(best, file) => (best === null || fileDate(file) > fileDate(best) ? file : best),
		null
	);
	if (newest === null) throw new SourceFault('aucun fichier de données trouvé pour cette source.');
	return newest;
}

/** Date in a file name: `liste-fs-20240801.csv` → `2024-08-01`; null when there is none. */
export function dateInName(name: string): string | null {
	const [, year, month, day] =
		/(?<!\d)(20\d{2})[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
	return year === undefined ? null : `${year}-${month}-${day}`;
}
