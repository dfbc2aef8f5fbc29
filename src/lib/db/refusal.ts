import type { Refusal } from './outcome.ts';
import { reachesOutside, statements, type Statement } from './statements.ts';

/** Longer than any query written by hand; the engine's parser takes seconds beyond. */
export const longestText = 100_000;
const mostStatements = 50;

/** The statements of a text, or why they are not run. */
export function acceptedStatements(
	text: string
): { statements: [Statement, ...Statement[]] } | { refusal: Refusal } {
	if (text.length > longestText) {
		return { refusal: { reason: 'too-long', length: text.length, limit: longestText } };
	}
	const [first, ...others] = statements(text);
	if (first === undefined) return { refusal: { reason: 'empty' } };
	const all: [Statement, ...Statement[]] = [first, ...others];
	if (all.length > mostStatements) {
		return {
			refusal: { reason: 'too-many', statements: all.length, limit: mostStatements }
		};
	}
	const outside = all.find(reachesOutside);
	if (outside) {
		return { refusal: { reason: 'outside', verb: outside.verb, index: outside.start } };
	}
	return { statements: all };
}
