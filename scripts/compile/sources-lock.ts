import type { Problem } from '../../src/lib/domain/problem.ts';
import { parseProvenance } from '../../src/lib/domain/provenance.ts';
import { lockPath } from '../read/sources.ts';

/** What is wrong with the lock of the sources, which is published as it is; nothing when there is none. */
export function lockProblems(text: string | null): Problem[] {
	if (text === null) return [];
	try {
		parseProvenance(JSON.parse(text));
		return [];
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const [found = '', expected] =
			error instanceof SyntaxError ? ['JSON illisible'] : error.message.split(', attendu ');
		return [
			{
				file: lockPath,
				line: null,
				found,
				expected: expected ?? 'le fichier écrit par npm run data:fetch'
			}
		];
	}
}
