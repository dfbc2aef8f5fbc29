import type { Problem } from '../../src/lib/domain/problem.ts';
import type { IndicatorFolder } from '../read/sources.ts';

/** An id names a page and a file: it may be in one edition only. */
export function idProblems(folders: readonly IndicatorFolder[]): Problem[] {
	const paths = new Map<string, string>();
	return folders.flatMap(({ folder, path }): Problem[] => {
		const first = paths.get(folder);
		if (first === undefined) {
			paths.set(folder, path);
			return [];
		}
		const found = `indicateur « ${folder} » déjà dans ${first}`;
		return [{ file: path, line: null, found, expected: 'un seul dossier de ce nom' }];
	});
}
